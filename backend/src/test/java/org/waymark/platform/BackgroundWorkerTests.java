package org.waymark.platform;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.testing.Await;

/** Background work. */
class BackgroundWorkerTests {

	private final AtomicInteger done = new AtomicInteger();

	private final BackgroundWorker work = new BackgroundWorker("Counting", Flux.interval(Duration.ofMillis(5)),
			() -> Mono.fromRunnable(this.done::incrementAndGet));

	@Test
	void whatWasStoppedGoesOnWhenItIsStartedAgain() {
		this.work.start();
		Await.until("it works", () -> this.done.get() > 2);
		this.work.stop();
		int before = this.done.get();
		this.work.start();
		Await.until("it works again", () -> this.done.get() > before + 2);
		this.work.stop();
	}

}
