package org.waymark.platform;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.retry.Retry;

/**
 * Background work. At each tick it runs once, one at a time, whether the last run
 * succeeded or failed. When the application stops, a run in progress is finished first.
 * This is the one place that subscribes on a schedule.
 */
public final class BackgroundWorker implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(BackgroundWorker.class);

	private final String name;

	private final Flux<?> ticks;

	private final Supplier<Mono<Void>> work;

	/** One for each time that it runs: it may be started again after it was stopped. */
	private volatile Run run = new Run(Sinks.empty(), Sinks.empty());

	private final AtomicBoolean running = new AtomicBoolean();

	/**
	 * Work to be done at ticks; ticks that come while it is under way count as one.
	 * @param name what it is, for the log
	 */
	public BackgroundWorker(String name, Flux<?> ticks, Supplier<Mono<Void>> work) {
		this.name = name;
		this.ticks = ticks;
		this.work = work;
	}

	@Override
	public void start() {
		if (this.running.compareAndSet(false, true)) {
			Run begun = new Run(Sinks.empty(), Sinks.empty());
			this.run = begun;
			Flux.from(this.ticks)
				.retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(200)).maxBackoff(Duration.ofSeconds(5)))
				.takeUntilOther(begun.stopping().asMono())
				.onBackpressureLatest()
				.concatMap(tick -> once(), 1)
				.doFinally(end -> begun.stopped().tryEmitEmpty())
				.subscribe();
		}
	}

	private Mono<Void> once() {
		return Mono.defer(this.work).onErrorResume(Exception.class, this::again);
	}

	/**
	 * The next tick tries again. A failure's message may quote what a person typed, so
	 * only its kind is logged.
	 */
	private Mono<Void> again(Exception failure) {
		log.warn("{} failed and is tried again: {}", this.name, failure.getClass().getSimpleName());
		return Mono.empty();
	}

	@Override
	public void stop(Runnable callback) {
		Run ending = this.run;
		this.running.set(false);
		ending.stopping().tryEmitEmpty();
		ending.stopped().asMono().doFinally(end -> callback.run()).subscribe();
	}

	@Override
	public void stop() {
		stop(() -> {
		});
	}

	@Override
	public boolean isRunning() {
		return this.running.get();
	}

	/**
	 * From one start to the stop after it.
	 */
	private record Run(Sinks.Empty<Void> stopping, Sinks.Empty<Void> stopped) {

	}

}
