package org.waymark.intake.proofofwork;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.intake.checks.CheckReason;
import org.waymark.intake.checks.Inquiry;
import org.waymark.intake.proofofwork.ProofOfWork.Solution;
import org.waymark.intake.recaptcha.GoogleCheck;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.PublicKeys;
import org.waymark.site.Submission;
import org.waymark.site.Submission.Form;
import org.waymark.site.arrival.BrowserTask;
import org.waymark.site.arrival.BrowserTasks;
import org.waymark.site.terms.Door;

/**
 * Decides what a last page asks: the small task during a rush, otherwise the third-party
 * check that the council chose. It never asks both, so that nobody waits for two. It also
 * checks the task's answer.
 */
@Component
@ConditionalOnFace(Face.PUBLIC)
class ProofOfWorkCheck implements Inquiry, BrowserTasks {

	private static final Duration PATIENCE = Duration.ofSeconds(1);

	private final HighLoad rush;

	private final ProofOfWork work;

	private final SolutionStore used;

	private final PublicKeys keys;

	private final GoogleCheck google;

	private final InstantSource time;

	ProofOfWorkCheck(HighLoad rush, ProofOfWork work, SolutionStore used, PublicKeys keys, GoogleCheck google,
			InstantSource time) {
		this.rush = rush;
		this.work = work;
		this.used = used;
		this.keys = keys;
		this.google = google;
		this.time = time;
	}

	@Override
	public BrowserTask at(Door door, Form form) {
		Instant now = this.time.instant();
		return this.rush.begun(now)
			.map(begun -> new BrowserTask(this.work.challenge(now), null))
			.orElseGet(() -> new BrowserTask(null, this.google.at(door, form).orElse(null)));
	}

	@Override
	public boolean outside() {
		return this.google.on();
	}

	/**
	 * A page that this process made before its rush began asked for nothing, so nothing
	 * is missing. One that a calmer process made may be marked all the same: the mark is
	 * weak, and holds nothing without an odd thing and another missing one beside it.
	 */
	@Override
	public Mono<Set<CheckReason>> about(Submission submission, byte[] visit, Instant opened) {
		Instant now = this.time.instant();
		this.rush.count(now);
		String given = submission.arrival().brought().work();
		if (!given.isEmpty()) {
			return answered(this.work.read(given), visit, now);
		}
		boolean asked = this.rush.begun(now).filter(opened::isAfter).isPresent();
		return Mono.just(asked ? Set.of(CheckReason.NO_WORK) : Set.of());
	}

	private Mono<Set<CheckReason>> answered(Optional<Solution> solution, byte[] visit, Instant now) {
		if (solution.isEmpty()) {
			return Mono.just(Set.of(CheckReason.FALSE_WORK));
		}
		Duration left = Duration.between(now, solution.get().expires());
		if (left.isNegative()) {
			return Mono.just(Set.of(CheckReason.NO_WORK));
		}
		return this.used.use(solution.get().id(), this.keys.digest("solution", visit), left.plusMinutes(1))
			.timeout(PATIENCE)
			.map(own -> own ? Set.<CheckReason>of() : Set.of(CheckReason.FALSE_WORK))
			// Without the store nobody can tell, and nobody is marked.
			.onErrorReturn(Exception.class, Set.of());
	}

	@Scheduled(fixedDelay = 60_000)
	Mono<Void> purge() {
		// Expired rows are deleted a minute later, and count for nothing until then.
		return this.used.purge().onErrorResume(Exception.class, away -> Mono.empty());
	}

}
