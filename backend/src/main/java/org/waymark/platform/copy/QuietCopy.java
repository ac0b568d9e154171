package org.waymark.platform.copy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/**
 * Keeps a restored copy quiet: no message leaves it, nobody is woken, and no token is
 * used up, until a person releases it. Every hub has a mark of its database in a folder
 * of its own, and compares the two every few seconds.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class QuietCopy {

	private static final Logger log = LoggerFactory.getLogger(QuietCopy.class);

	private static final int EVERY = 5_000;

	/** Half a minute without one look that succeeds: somebody has to know. */
	private static final int FAILED_LOOKS = 6;

	private final BindingStore store;

	private final @Nullable Path folder;

	/** Nothing until the first look: what is not known to be ours is left alone. */
	private final AtomicReference<Optional<Standing>> standing = new AtomicReference<>(Optional.empty());

	private final AtomicInteger failed = new AtomicInteger();

	QuietCopy(BindingStore store, CopyProperties properties, MeterRegistry meters) {
		this.store = store;
		this.folder = properties.stateDir();
		Gauge.builder("waymark.hub.copy", () -> (copied() || unknown()) ? 1 : 0)
			.description("Whether the database is a copy that nobody has released, or may be: nothing leaves the hub")
			.register(meters);
	}

	/** Whether this is a copy that nobody has released. */
	public boolean copied() {
		return this.standing.get().filter(Standing.COPY::equals).isPresent();
	}

	/** Does what reaches people or other systems, unless it might be for a copy. */
	public Mono<Void> unlessCopied(Supplier<Mono<Void>> work) {
		return Mono.defer(() -> (this.folder == null || own()) ? work.get() : Mono.empty());
	}

	/** Makes the database this hub's own, whatever it was before. */
	public Mono<Void> release() {
		Path own = this.folder;
		if (own == null) {
			return Mono.error(() -> new IllegalStateException("WAYMARK_HUB_STATE_DIR is not set"));
		}
		return Mono.<Void>fromRunnable(() -> HubMark.tryFolder(own))
			.subscribeOn(Schedulers.boundedElastic())
			.then(Mono.defer(this.store::bind))
			.then(Mono.defer(this.store::look))
			.flatMap(sight -> keep(own, sight));
	}

	/** What a person released meanwhile, by a command, is seen at the next look. */
	@Scheduled(fixedDelay = EVERY)
	Mono<Void> look() {
		Path own = this.folder;
		return (own == null) ? Mono.empty()
				: this.store.look()
					.flatMap(sight -> look(own, sight))
					.doOnError(UncheckedIOException.class,
							full -> log.warn("The hub cannot write to its folder (WAYMARK_HUB_STATE_DIR)"))
					.doOnSuccess(seen -> this.failed.set(0))
					// While the database is away there is nothing to send either.
					.onErrorResume(this::unseen);
	}

	private boolean own() {
		return this.standing.get().filter(Standing.SAME::equals).isPresent();
	}

	/**
	 * Whether it could not be seen, or noted, for some time that the database is ours.
	 */
	private boolean unknown() {
		return !own() && this.failed.get() >= FAILED_LOOKS;
	}

	private Mono<Void> unseen(Throwable failure) {
		if (this.failed.incrementAndGet() == FAILED_LOOKS && unknown()) {
			log.warn("The hub cannot see whether its database is a copy ({}). Nothing leaves it until it can",
					failure.getClass().getSimpleName());
		}
		return Mono.empty();
	}

	private Mono<Void> look(Path own, ServerSight sight) {
		return Mono.fromCallable(() -> Standing.of(HubMark.read(own), sight))
			.subscribeOn(Schedulers.boundedElastic())
			.doOnNext(this::say)
			.flatMap(found -> switch (found) {
				case NEW -> release();
				case SAME -> keep(own, sight);
				case COPY -> Mono.empty();
			});
	}

	private Mono<Void> keep(Path own, ServerSight sight) {
		return Mono.justOrEmpty(sight.id())
			.flatMap(id -> this.store.beat(id).map(beat -> sight.mark(id, beat)))
			.publishOn(Schedulers.boundedElastic())
			.doOnNext(mark -> mark.write(own))
			.then();
	}

	private void say(Standing found) {
		Optional<Standing> before = this.standing.getAndSet(Optional.of(found));
		if (found == Standing.COPY && before.filter(found::equals).isEmpty()) {
			log.warn(
					"This database is a restored copy. No mail and no alert leaves it, and no sign-in is renewed, until "
							+ "somebody runs: waymark release");
		}
		else if (found == Standing.SAME && before.filter(Standing.COPY::equals).isPresent()) {
			log.warn("Somebody released this copy. It is the hub's own database now");
		}
	}

}
