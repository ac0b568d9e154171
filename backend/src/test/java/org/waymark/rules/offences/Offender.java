package org.waymark.rules.offences;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Profile;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Breaks one rule a line, to prove that each rule is able to fail. */
@Profile("never") // the application scans test classes too
@ConfigurationProperties("offender")
class Offender {

	@Autowired
	private Object injected;

	private final String valued;

	Offender(@Value("valued") String valued) {
		this.valued = valued;
	}

	void blocks() throws InterruptedException {
		Mono.just(this.valued).block();
		Flux.just(this.injected).subscribe();
		Mono.just(this.valued).toFuture();
		Thread.sleep(0);
		new CountDownLatch(1).await(0, TimeUnit.SECONDS);
		System.out.println(Logger.getGlobal());
	}

	List<Object> readsTheTime(Optional<InstantSource> time) {
		return List.of(Instant.now(), LocalDate.now(ZoneOffset.UTC), LocalDateTime.now(), ZonedDateTime.now(),
				Year.now(), Clock.systemUTC(), time.orElseGet(InstantSource::system), System.currentTimeMillis(),
				new Date());
	}

	/** Open to the world. */
	public static class OffendingStore {

	}

	static class OffenderImpl {

	}

	record Bytes(byte[] bytes) {

	}

}
