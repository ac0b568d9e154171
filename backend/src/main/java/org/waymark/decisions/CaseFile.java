package org.waymark.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.safety.RuleCode;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.ReportReference;
import org.waymark.site.terms.Wish;
import org.waymark.staff.Member;

/**
 * All that bears on the decision of one report, as it stands.
 *
 * @param head the report itself
 * @param children the children on it
 * @param outcomes what was decided, in any round, oldest first
 * @param people others whom the report names
 * @param written decision records, key workers and notes that the reporter was told,
 * oldest first
 */
record CaseFile(Head head, List<Child> children, List<Person> people, List<Decided> outcomes, List<Written> written) {

	boolean workedOnBy(Member member) {
		return !this.head.closed() && this.head.owner().filter(member.id()::equals).isPresent();
	}

	Optional<Child> child(UUID id) {
		return this.children.stream().filter(child -> child.id().equals(id)).findFirst();
	}

	Optional<Decided> outcome(UUID id) {
		return this.outcomes.stream().filter(outcome -> outcome.id().equals(id)).findFirst();
	}

	Optional<Person> person(UUID id) {
		return this.people.stream().filter(person -> person.id().equals(id)).findFirst();
	}

	/** The last that was written of a kind, in any round. */
	Optional<Written> last(ActionType kind) {
		return this.written.stream().filter(written -> written.kind() == kind).reduce((earlier, later) -> later);
	}

	/** The same of this round; one from before the report was opened again is past. */
	Optional<Written> current(ActionType kind) {
		return last(kind).filter(written -> written.round() == this.head.round().number());
	}

	/** Whether anybody has taken anything on in this round. */
	boolean takenOn() {
		return this.outcomes.stream()
			.anyMatch(outcome -> this.head.inThisRound(outcome) && outcome.handOff().isPresent());
	}

	/** Outcomes of this round that were neither refused nor withdrawn. */
	List<Decided> standing() {
		return this.outcomes.stream()
			.filter(this.head::inThisRound)
			.filter(outcome -> outcome.review().map(review -> review.verdict().equals("AGREED")).orElse(true))
			.toList();
	}

	/**
	 * Whether the report is of a sexual kind. The decider cannot rule out what the
	 * reporter said; otherwise it counts until the decision record rules it out.
	 */
	boolean sexualHarmPossible() {
		return this.head.about().sexual() || this.head.about().exploited()
				|| current(ActionType.RECORD).flatMap(Written::answers)
					.map(answers -> !answers.one("sexual").equals("NO"))
					.orElse(true);
	}

	@Override
	public String toString() {
		return "CaseFile[hidden]";
	}

	/**
	 * The report.
	 *
	 * @param version counts its changes
	 * @param owner its owner, if any
	 * @param round the round in which it is
	 * @param rated how it is rated
	 * @param about the reporter's facts that bear on the decision
	 * @param wish the reporter's wish about their name, or empty if it does not open
	 * @param times when it came, and what was done or is due
	 */
	record Head(ReportId report, ReportReference reference, int version, Optional<StaffId> owner, Round round,
			Rated rated, About about, Optional<Wish> wish, Times times) {

		boolean closed() {
			return this.round.closed();
		}

		/** Whether something was decided in this round, and not before. */
		boolean inThisRound(Decided outcome) {
			return outcome.round() == this.round.number();
		}

	}

	/**
	 * The time from one opening of a report to its closing.
	 *
	 * @param number counts how often the report was opened
	 * @param closed whether it is closed
	 */
	record Round(int number, boolean closed) {

	}

	/**
	 * The rating of a report.
	 *
	 * @param code of its rating, or empty
	 * @param peak code of the most urgent rating of this round, or empty
	 * @param missed the deadline of its rating, if it was decided after that
	 */
	record Rated(String code, String peak, Optional<Instant> missed) {

	}

	/**
	 * The times of a report.
	 *
	 * @param received when it came
	 * @param now the database's time
	 * @param decided when every child had an outcome in force, if they have
	 * @param tellDue when the reporter must be told, while that is due
	 */
	record Times(Instant received, Instant now, Optional<Instant> decided, Optional<Instant> tellDue) {

	}

	/**
	 * The reporter's facts that bear on the decision.
	 *
	 * @param door the door at which it came in
	 * @param outside whether it lies outside the council's area
	 * @param rules the safety rules that fired
	 * @param sexual whether they spoke of sexual harm
	 * @param exploited whether they spoke of what goes with exploitation, which is a
	 * sexual kind until ruled out
	 */
	record About(Door door, boolean outside, List<RuleCode> rules, boolean sexual, boolean exploited) {

	}

	/**
	 * A child of the report; or the place that it is about, which is decided for as well
	 * where the report names no child.
	 *
	 * @param place whether it is the place
	 * @param person which of the people it is as well, if any
	 * @param answers what is on record; empty when it does not open
	 */
	record Child(UUID id, boolean place, Optional<UUID> person, Optional<ActionAnswers> answers) {

		String name() {
			return this.answers.map(known -> known.one("name")).orElse("");
		}

		/**
		 * Whether staff have checked if the hub knows the child, and judged the level of
		 * need. A place needs neither.
		 */
		boolean judged() {
			return this.place
					|| this.answers.filter(known -> said(known.one("known")) && said(known.one("level"))).isPresent();
		}

		private static boolean said(String code) {
			return !code.isEmpty() && !code.startsWith("NOT_");
		}

	}

	/**
	 * Another person that the report names.
	 *
	 * @param answers the details on record; empty if they do not open
	 */
	record Person(UUID id, Optional<ActionAnswers> answers) {

	}

	/**
	 * An outcome decided for a child.
	 *
	 * @param second whether it needs a second person
	 * @param made who decided it, and when
	 * @param answers the reason, and the agency told; empty if they do not open
	 * @param review its review, if there is one
	 * @param handOff its hand-off, if it was taken on
	 */
	record Decided(UUID id, UUID child, int round, String code, boolean second, Made made,
			Optional<ActionAnswers> answers, Optional<Reviewed> review, Optional<Reviewed> handOff) {

		boolean waits() {
			return this.second && this.review.isEmpty();
		}

	}

	/**
	 * The making of a decision.
	 *
	 * @param author the person who decided
	 * @param name their name
	 */
	record Made(StaffId author, String name, Instant at) {

	}

	/**
	 * The review of an outcome.
	 *
	 * @param verdict code of it
	 * @param name the person who noted it
	 * @param answers their words; empty if they do not open
	 */
	record Reviewed(String verdict, String name, Instant at, Optional<ActionAnswers> answers) {

	}

	/**
	 * A decision record, a key worker, or a note that the reporter was told.
	 *
	 * @param kind which of them
	 * @param name who wrote it
	 * @param answers what it says; empty when it does not open
	 */
	record Written(ActionType kind, int round, Instant at, String name, Optional<ActionAnswers> answers) {

	}

}
