package org.waymark.intake.checks;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.limits.Limits;
import org.waymark.site.Submission;
import org.waymark.site.Submission.Form;
import org.waymark.site.evidence.VisitTrail;

/** Looks at how a report came. It marks and never refuses. */
@Component
@ConditionalOnFace(Face.PUBLIC)
public class Checks {

	/** Longer than any of them may take by its own settings. */
	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final RecentLikeness texts = new RecentLikeness();

	private final RecentLikeness pages = new RecentLikeness();

	private final SignedPageTokens marks;

	private final Limits limits;

	private final ChecksProperties settings;

	private final CheckFigures figures;

	private final List<Inquiry> inquiries;

	private final InstantSource time;

	Checks(SignedPageTokens marks, @Qualifier("publicLimits") Limits limits, ChecksProperties settings,
			CheckFigures figures, List<Inquiry> inquiries, InstantSource time) {
		this.marks = marks;
		this.limits = limits;
		this.settings = settings;
		this.figures = figures;
		this.inquiries = List.copyOf(inquiries);
		this.time = time;
	}

	/**
	 * Assesses a report.
	 * @param visit a name of the visit, so that a report sent twice is no repetition
	 */
	public Mono<Assurance> assess(Submission submission, byte[] visit) {
		return overLimit(submission.arrival().network()).zipWith(found(submission, visit),
				(over, found) -> assess(submission, visit, over, found));
	}

	/** All at once: together they take no longer than the slowest. */
	private Mono<Set<CheckReason>> found(Submission submission, byte[] visit) {
		Instant opened = opened(submission.arrival().trail());
		return Flux.fromIterable(this.inquiries)
			.flatMap(inquiry -> asked(inquiry, submission, visit, opened), 4)
			.collect(Assurance::none, Set::addAll);
	}

	/** A check that fails does not count against the reporter. */
	private static Mono<Set<CheckReason>> asked(Inquiry inquiry, Submission submission, byte[] visit, Instant opened) {
		return Mono.defer(() -> inquiry.about(submission, visit, opened))
			.timeout(PATIENCE)
			.onErrorResume(Exception.class, failed -> Mono.just(Set.of()));
	}

	private Instant opened(VisitTrail trail) {
		return trail.steps().isEmpty() ? Instant.MAX : VisitPace.of(trail, this.marks).last().made();
	}

	private Assurance assess(Submission submission, byte[] visit, boolean over, Set<CheckReason> found) {
		Set<CheckReason> reasons = Assurance.none();
		reasons.addAll(found);
		if (!submission.arrival().originProven()) {
			reasons.add(CheckReason.NO_PROOF_OF_ORIGIN);
		}
		if (submission.arrival().form() == Form.ONE_PAGE) {
			reasons.add(CheckReason.NO_COOKIE);
		}
		if (AdvertisementShapes.advertising(submission)) {
			reasons.add(CheckReason.LOOKS_LIKE_ADVERTISING);
		}
		if (over) {
			reasons.add(CheckReason.OVER_LIMIT);
		}
		addTrail(reasons, submission.arrival().trail(), visit);
		addText(reasons, submission.concern().story(), visit);
		return this.figures.count(Assurance.of(reasons), submission.arrival().brought().script());
	}

	/** Without the store nothing is counted, and nothing is held for its number. */
	private Mono<Boolean> overLimit(String network) {
		return this.limits.take(this.settings.reports(), network)
			.map(within -> !within)
			.onErrorResume(Exception.class, away -> Mono.just(false));
	}

	private void addTrail(Set<CheckReason> reasons, VisitTrail trail, byte[] visit) {
		if (trail.steps().isEmpty()) {
			reasons.add(CheckReason.NO_PAGE);
			return;
		}
		VisitPace steps = VisitPace.of(trail, this.marks);
		reasons.addAll(steps.reasons(this.settings));
		String last = steps.last().step().mark();
		if (steps.last().opened() && this.pages.seen(bytes(last), visit, this.time.instant()) > 1) {
			reasons.add(CheckReason.USED_PAGE);
		}
	}

	private void addText(Set<CheckReason> reasons, String story, byte[] visit) {
		String plain = AdvertisementShapes.plain(story);
		if (plain.length() >= this.settings.textLength()
				&& this.texts.seen(bytes(plain), visit, this.time.instant()) >= this.settings.sameText()) {
			reasons.add(CheckReason.REPEATED_TEXT);
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
