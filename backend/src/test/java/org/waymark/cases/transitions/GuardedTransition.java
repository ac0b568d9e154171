package org.waymark.cases.transitions;

import java.util.Optional;

import reactor.core.publisher.Mono;

import org.waymark.cases.transitions.ReportTransitions.NewRating;
import org.waymark.cases.transitions.ReportTransitions.NewRound;
import org.waymark.clocks.Rating;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.terms.ReportReference;
import org.waymark.testing.store.StoredReports;

/** Each change that fits only the version that somebody saw. */
enum GuardedTransition {

	CLAIM("owner = NULL", (to, seen, me, other) -> to.claim(seen, me, Optional.empty())),

	ASSIGN("owner = NULL",
			(to, seen, me, other) -> to.assign(new ReportReference(StoredReports.read(seen.id(), "reference")),
					seen.version(), other, me, Optional.empty())),

	HAND_OVER("owner = '%2$s'", (to, seen, me, other) -> to.handOver(seen, other, me, Optional.empty())),

	TAKE_OVER("owner = '%2$s'", (to, seen, me, other) -> to.takeOver(seen, other, me, Optional.empty())),

	GIVE_BACK("owner = '%1$s'", (to, seen, me, other) -> to.giveBack(seen, me, false)),

	COVER("owner = '%2$s'", (to, seen, me, other) -> to.coverForTheNight(seen, me)),

	RATE("owner = '%1$s'",
			(to, seen, me, other) -> to.rate(seen, me, new NewRating(Rating.GREEN, Optional.empty(), "test"))),

	WORK_ON("owner = '%1$s'", (to, seen, me, other) -> to.workOn(seen, me)),

	SIGN_OFF("owner = '%2$s'", (to, seen, me, other) -> to.signOff(seen)),

	NOTE_ON("owner = '%1$s'", (to, seen, me, other) -> to.noteOn(seen, me)),

	CLOSE("owner = '%1$s', decided = now()", (to, seen, me, other) -> to.close(seen, me)),

	REOPEN("state = 'CLOSED', closed = now(), decided = now()", (to, seen, me, other) -> to.reopen(seen, me,
			new NewRound(Optional.empty(), StoredReports.NOON, Optional.empty())));

	private final String before;

	private final Change change;

	GuardedTransition(String before, Change change) {
		this.before = before;
		this.change = change;
	}

	/** A report to which it fits. */
	ReportId report(StaffId me, StaffId other) {
		return StoredReports.report(this.before.formatted(me, other));
	}

	/** The change, asked for by or for somebody, with somebody else who has a part. */
	Mono<Transition> of(ReportTransitions transitions, SeenReport seen, StaffId me, StaffId other) {
		return this.change.of(transitions, seen, me, other);
	}

	private interface Change {

		Mono<Transition> of(ReportTransitions transitions, SeenReport seen, StaffId me, StaffId other);

	}

}
