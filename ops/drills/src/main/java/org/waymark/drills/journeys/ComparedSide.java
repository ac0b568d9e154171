package org.waymark.drills.journeys;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.drills.Cpu;

/**
 * One of the two that are compared: the maker of journeys through it, the process that
 * answers, and the figures of all its rounds.
 */
final class ComparedSide {

	private final Supplier<Mono<String>> journey;

	private final long application;

	private final long postgres;

	private final int people;

	private long begun;

	private long receipts;

	/**
	 * One side.
	 * @param application the process that answers
	 * @param postgres the postmaster of the server that both share
	 */
	ComparedSide(Supplier<Mono<String>> journey, long application, long postgres, int people) {
		this.journey = journey;
		this.application = application;
		this.postgres = postgres;
		this.people = people;
	}

	/** So many people make one journey after another for so long. */
	Round round(Duration length) {
		AtomicLong started = new AtomicLong();
		double application = Cpu.of(this.application);
		double postgres = Cpu.ofTree(this.postgres);
		long now = System.nanoTime();
		long ended = Flux.generate((sink) -> sink.next(started.incrementAndGet()))
			.takeWhile((any) -> System.nanoTime() - now < length.toNanos())
			.flatMap((any) -> journey(), this.people)
			.count()
			.blockOptional()
			.orElse(0L);
		double seconds = (System.nanoTime() - now) / 1e9;
		this.begun += started.get() - 1;
		this.receipts += ended;
		return new Round(ended / seconds, (Cpu.of(this.application) - application) / ended,
				(Cpu.ofTree(this.postgres) - postgres) / ended);
	}

	// One that breaks off is missing among those that ended, and is counted there.
	private Mono<String> journey() {
		return this.journey.get().onErrorComplete();
	}

	/** How many of all its journeys did not end on a receipt. */
	long lost() {
		return this.begun - this.receipts;
	}

	/** How many receipts were shown. */
	long receipts() {
		return this.receipts;
	}

	/**
	 * The figures of one round.
	 *
	 * @param perSecond journeys a second
	 * @param application processor time of the answering process a journey, in
	 * milliseconds
	 * @param postgres processor time of PostgreSQL a journey, in milliseconds
	 */
	record Round(double perSecond, double application, double postgres) {
	}

}
