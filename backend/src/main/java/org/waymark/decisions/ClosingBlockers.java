package org.waymark.decisions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.waymark.decisions.CaseFile.Child;
import org.waymark.decisions.CaseFile.Decided;

/** The obstacles to closing a report. Pure. */
final class ClosingBlockers {

	private ClosingBlockers() {
	}

	/** The obstacles in the order in which to clear them; empty if it may be closed. */
	static List<Obstacle> of(CaseFile file, Outcomes outcomes) {
		return Stream
			.of(whole(file.head().rated().code().isEmpty(), Kind.RATING), whole(file.children().isEmpty(), Kind.CHILD),
					unjudged(file), whole(file.current(ActionType.RECORD).isEmpty(), Kind.RECORD), undecided(file),
					unsigned(file, outcomes), waiting(file, outcomes),
					whole(file.current(ActionType.TELL).isEmpty(), Kind.TELL))
			.flatMap(found -> found)
			.toList();
	}

	private static Stream<Obstacle> whole(boolean there, Kind kind) {
		return there ? Stream.of(new Obstacle(kind, "", Optional.empty())) : Stream.empty();
	}

	private static Stream<Obstacle> unjudged(CaseFile file) {
		return file.children().stream().filter(child -> !child.judged()).map(child -> of(Kind.KNOWN, child));
	}

	private static Stream<Obstacle> undecided(CaseFile file) {
		return file.children()
			.stream()
			.filter(child -> file.standing().stream().noneMatch(outcome -> outcome.child().equals(child.id())))
			.map(child -> of(Kind.OUTCOME, child));
	}

	private static Stream<Obstacle> unsigned(CaseFile file, Outcomes outcomes) {
		return file.standing()
			.stream()
			.filter(outcome -> outcome.waits() || raised(outcome, file, outcomes))
			.map(outcome -> new Obstacle(outcome.waits() ? Kind.SIGN_OFF : Kind.RAISED,
					file.child(outcome.child()).map(Child::name).orElse(""), Optional.of(outcome.id())));
	}

	// Decided by one person while that was enough; the risk was judged higher since.
	private static boolean raised(Decided outcome, CaseFile file, Outcomes outcomes) {
		return !outcome.second() && outcomes.needsSecond(outcome.code(), file);
	}

	private static Stream<Obstacle> waiting(CaseFile file, Outcomes outcomes) {
		return file.outcomes()
			.stream()
			.filter(outcome -> outcomes.waitsForTaker(outcome, file))
			.map(outcome -> new Obstacle(Kind.HAND_OFF, outcomes.said(outcome.code()), Optional.of(outcome.id())));
	}

	private static Obstacle of(Kind kind, Child child) {
		return new Obstacle(kind, child.name(), Optional.of(child.id()));
	}

	/** The kinds of obstacles, each with the task that clears it. */
	enum Kind {

		/** It is not rated; that has a page of its own. */
		RATING(Optional.empty()),
		/** No child is on record. */
		CHILD(Optional.of(ActionType.CHILD)),
		/** Nobody has said whether a child is known, or the level of need. */
		KNOWN(Optional.of(ActionType.CHILD)),
		/** There is no decision record. */
		RECORD(Optional.of(ActionType.RECORD)),
		/** A child has no outcome. */
		OUTCOME(Optional.of(ActionType.OUTCOME)),
		/** A second person has not looked at an outcome. */
		SIGN_OFF(Optional.of(ActionType.SIGN_OFF)),
		/** An outcome needed no second person, and does now. */
		RAISED(Optional.of(ActionType.WITHDRAW)),
		/** Nobody has taken an outcome on. */
		HAND_OFF(Optional.of(ActionType.ACKNOWLEDGE)),
		/** Nobody has said whether the reporter was told. */
		TELL(Optional.of(ActionType.TELL));

		private final Optional<ActionType> task;

		Kind(Optional<ActionType> task) {
			this.task = task;
		}

		Optional<ActionType> task() {
			return this.task;
		}

	}

	/**
	 * One of them.
	 *
	 * @param name of the child or outcome that it is about, or empty
	 * @param of its id, if any
	 */
	record Obstacle(Kind kind, String name, Optional<UUID> of) {

		@Override
		public String toString() {
			return "Obstacle[" + this.kind + "]";
		}

	}

}
