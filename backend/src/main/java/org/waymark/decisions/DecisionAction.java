package org.waymark.decisions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.waymark.decisions.CaseFile.Child;
import org.waymark.decisions.CaseFile.Decided;
import org.waymark.decisions.CaseFile.Person;
import org.waymark.desk.Fault;
import org.waymark.platform.ids.StaffId;
import org.waymark.staff.Member;

/**
 * An action of a person on a case file.
 *
 * @param task the task
 * @param file as it is now
 * @param version of the report as they saw it
 * @param of the child or outcome that it is about, if any
 * @param answers the answers that they sent
 * @param member the person
 */
record DecisionAction(ActionType task, CaseFile file, int version, Optional<UUID> of, ActionAnswers answers,
		Member member) {

	Optional<Child> child() {
		return this.of.flatMap(this.file::child);
	}

	Optional<Person> person() {
		return this.of.flatMap(this.file::person);
	}

	Optional<Decided> outcome() {
		return this.of.flatMap(this.file::outcome);
	}

	/** Whether it is there to be done, as things stand, by this person. */
	boolean fits(Outcomes outcomes) {
		boolean mine = this.file.workedOnBy(this.member);
		return switch (this.task) {
			case CHILD -> mine && (this.of.isEmpty() || child().filter(one -> !one.place()).isPresent());
			case SCHOOL ->
				mine && child().flatMap(Child::answers).filter(known -> !known.one("school").isEmpty()).isPresent();
			case PERSON -> mine && (this.of.isEmpty() || person().isPresent());
			case RECORD, EMERGENCY, STRATEGY, TELL, CLOSE -> mine;
			case WORKER -> (mine || this.file.head().closed()) && this.file.takenOn();
			case ACKNOWLEDGE -> mine && outcome().filter(one -> outcomes.waitsForTaker(one, this.file)).isPresent();
			case OUTCOME -> mine && child().isPresent();
			case WITHDRAW -> mine && unreviewed();
			case SIGN_OFF ->
				!this.file.head().closed() && outcome().filter(Decided::second).isPresent() && unreviewed();
			case REOPEN -> this.file.head().closed();
		};
	}

	/** The same with other answers. */
	DecisionAction with(ActionAnswers others) {
		return new DecisionAction(this.task, this.file, this.version, this.of, others, this.member);
	}

	/** The faults first. */
	List<Fault> faults(Outcomes outcomes) {
		return Stream.concat(this.answers.faults(this.task, outcomes).stream(), more(outcomes)).toList();
	}

	private Stream<Fault> more(Outcomes outcomes) {
		return switch (this.task) {
			case SIGN_OFF -> outcome().filter(one -> one.made().author().equals(this.member.id()))
				.map(own -> new Fault("verdict", "SAME_PERSON"))
				.stream();
			case OUTCOME -> this.file.head().rated().code().isEmpty() ? Stream.of(new Fault("outcomes", "RATE_FIRST"))
					: Stream.empty();
			case CLOSE -> ClosingBlockers.of(this.file, outcomes)
				.stream()
				.limit(1)
				.map(first -> new Fault("obstacles", "NOT_YET"));
			case TELL -> this.file.head().times().decided().isEmpty() ? Stream.of(new Fault("told", "DECIDE_FIRST"))
					: Stream.empty();
			case CHILD, SCHOOL, PERSON, RECORD, EMERGENCY, STRATEGY, WITHDRAW, ACKNOWLEDGE, WORKER, REOPEN ->
				Stream.empty();
		};
	}

	private boolean unreviewed() {
		return outcome().filter(one -> this.file.head().inThisRound(one) && one.review().isEmpty()).isPresent();
	}

	@Override
	public String toString() {
		return "Deed[" + this.task + "]";
	}

}
