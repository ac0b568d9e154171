package org.waymark.intake.checks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.waymark.site.evidence.VisitTrail;
import org.waymark.site.evidence.VisitTrail.Step;

/**
 * Reads the trail of a visit: were the pages opened that its forms belong to, in an order
 * and a time that a person could keep? Pure.
 *
 * @param steps the forms that were sent, oldest first; not empty
 */
record VisitPace(List<Sent> steps) {

	/** Processes of the public face may disagree on the time by this much. */
	private static final Duration CLOCKS = Duration.ofMinutes(2);

	VisitPace {
		steps = List.copyOf(steps);
	}

	static VisitPace of(VisitTrail trail, SignedPageTokens marks) {
		List<Sent> read = new ArrayList<>();
		for (Step step : trail.steps()) {
			read.add(new Sent(step, marks.made(step.mark()).orElse(Instant.MAX)));
		}
		return new VisitPace(read);
	}

	Set<CheckReason> reasons(ChecksProperties limits) {
		Set<CheckReason> reasons = Assurance.none();
		if (this.steps.stream().anyMatch(sent -> sent.step().trapped())) {
			reasons.add(CheckReason.TRAP_FILLED);
		}
		if (this.steps.stream().anyMatch(sent -> !sent.opened())) {
			reasons.add(CheckReason.NO_PAGE);
			return reasons;
		}
		if (outOfOrder()) {
			reasons.add(CheckReason.STEPS_OUT_OF_ORDER);
		}
		addTimes(reasons, limits);
		return reasons;
	}

	/** The form that sent the report. */
	Sent last() {
		return this.steps.get(this.steps.size() - 1);
	}

	private void addTimes(Set<CheckReason> reasons, ChecksProperties limits) {
		Sent last = last();
		Duration visit = Duration.between(this.steps.get(0).made(), last.step().at());
		if (visit.compareTo(limits.shortestVisit()) < 0 || last.open().compareTo(limits.shortestPage()) < 0) {
			reasons.add(CheckReason.TOO_FAST);
		}
		if (last.open().compareTo(limits.oldestPage()) > 0) {
			reasons.add(CheckReason.STALE_PAGE);
		}
	}

	/**
	 * A double click or a step back uses one page twice; hardly anybody does so with
	 * every page.
	 */
	private boolean outOfOrder() {
		Set<String> pages = new HashSet<>();
		this.steps.forEach(sent -> pages.add(sent.step().mark()));
		boolean early = this.steps.stream().anyMatch(sent -> sent.open().plus(CLOCKS).isNegative());
		return early || this.steps.size() > 3 && pages.size() * 2 <= this.steps.size();
	}

	/**
	 * A form that was sent.
	 *
	 * @param step as it came
	 * @param made when its page was made; far away when its mark is none of ours
	 */
	record Sent(Step step, Instant made) {

		boolean opened() {
			return !this.made.equals(Instant.MAX);
		}

		/** How long the page was open. */
		Duration open() {
			return Duration.between(this.made, this.step.at());
		}

	}

}
