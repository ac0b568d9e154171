package org.waymark.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.cases.NewTimelineEntry;
import org.waymark.cases.ReportAct;
import org.waymark.cases.Timeline;
import org.waymark.conversations.Correspondence;
import org.waymark.decisions.CaseFile.Decided;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.staff.Member;

/**
 * Records an act in its own transaction: a line of the timeline, an audit entry, and the
 * reporter's progress.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class DecisionRecorder {

	private final Timeline timeline;

	private final Audit audit;

	private final Correspondence correspondence;

	private final AnswerSummary recital;

	DecisionRecorder(Timeline timeline, Audit audit, Correspondence correspondence, AnswerSummary recital) {
		this.timeline = timeline;
		this.audit = audit;
		this.correspondence = correspondence;
		this.recital = recital;
	}

	/** Records that a person reads a case file. */
	Mono<Void> read(CaseFile file, Member reader) {
		return this.audit
			.record(AuditEntry.of(Act.DECISION_READ, Actor.staff(reader.id()), file.head().report().value()));
	}

	/** Records a deed. */
	Mono<Void> add(DecisionAction deed, Outcomes outcomes) {
		ReportId report = deed.file().head().report();
		StaffId me = deed.member().id();
		return this.timeline
			.add(new NewTimelineEntry(report, act(deed), me, whom(deed), words(deed, outcomes), missed(deed)))
			.then(this.audit
				.record(AuditEntry.of(act(deed).audited(), Actor.staff(me), report.value()).detail(codes(deed))))
			.then(progress(deed.task(), report));
	}

	private Mono<Void> progress(ActionType task, ReportId report) {
		return switch (task) {
			case CLOSE -> this.correspondence.isFinished(report);
			case REOPEN -> this.correspondence.isLookedInto(report);
			case CHILD, SCHOOL, PERSON, RECORD, EMERGENCY, STRATEGY, OUTCOME, WITHDRAW, SIGN_OFF, ACKNOWLEDGE, WORKER,
					TELL ->
				Mono.empty();
		};
	}

	/** A report that is opened again begins with deadlines of its own. */
	private static Optional<Instant> missed(DecisionAction deed) {
		return Optional.of(deed)
			.filter(done -> done.task() == ActionType.REOPEN)
			.flatMap(done -> done.file().head().rated().missed());
	}

	private static ReportAct act(DecisionAction deed) {
		return switch (deed.task()) {
			case CHILD -> deed.of().isPresent() ? ReportAct.CHILD_CORRECTED : ReportAct.CHILD_ADDED;
			case SCHOOL -> ReportAct.CHILD_CORRECTED;
			case PERSON -> deed.of().isPresent() ? ReportAct.PERSON_CORRECTED : ReportAct.PERSON_ADDED;
			case RECORD -> ReportAct.RECORD_WRITTEN;
			case EMERGENCY -> ReportAct.EMERGENCY_ACTION;
			case STRATEGY -> ReportAct.STRATEGY_DISCUSSION;
			case OUTCOME -> ReportAct.DECIDED;
			case WITHDRAW -> ReportAct.OUTCOME_WITHDRAWN;
			case SIGN_OFF -> agreed(deed) ? ReportAct.OUTCOME_AGREED : ReportAct.OUTCOME_REFUSED;
			case ACKNOWLEDGE -> ReportAct.OUTCOME_TAKEN_ON;
			case WORKER -> ReportAct.WORKER_NAMED;
			case TELL -> told(deed) ? ReportAct.REPORTER_TOLD : ReportAct.REPORTER_NOT_TOLD;
			case CLOSE -> ReportAct.CLOSED;
			case REOPEN -> ReportAct.REOPENED;
		};
	}

	private static boolean agreed(DecisionAction deed) {
		return deed.answers().one("verdict").equals("AGREED");
	}

	private static boolean told(DecisionAction deed) {
		return deed.answers().one("told").equals("TOLD");
	}

	private static Optional<StaffId> whom(DecisionAction deed) {
		return (deed.task() == ActionType.SIGN_OFF) ? deed.outcome().map(signed -> signed.made().author())
				: Optional.empty();
	}

	private static String codes(DecisionAction deed) {
		return (deed.task() == ActionType.OUTCOME) ? String.join(" ", deed.answers().all("outcomes"))
				: deed.outcome().map(Decided::code).orElse("");
	}

	// The former words of a correction are kept here: the timeline never changes.
	private String words(DecisionAction deed, Outcomes outcomes) {
		ActionAnswers answers = deed.answers();
		return switch (deed.task()) {
			case CHILD,
					SCHOOL ->
				deed.child()
					.flatMap(CaseFile.Child::answers)
					.map(before -> this.recital.run(ActionType.CHILD, before))
					.orElse("");
			case PERSON -> deed.person()
				.flatMap(CaseFile.Person::answers)
				.map(before -> this.recital.run(ActionType.PERSON, before))
				.orElse("");
			case RECORD, CLOSE -> "";
			case EMERGENCY, STRATEGY -> this.recital.run(deed.task(), answers);
			case OUTCOME -> deed.child().map(CaseFile.Child::name).orElse("") + ": "
					+ said(answers.all("outcomes"), outcomes) + ". " + answers.one("reason");
			case WITHDRAW, SIGN_OFF -> outcome(deed, outcomes) + answers.one("reason");
			case ACKNOWLEDGE -> outcome(deed, outcomes) + this.recital.run(ActionType.ACKNOWLEDGE, answers);
			case WORKER -> answers.one("who");
			case TELL -> answers.one("how");
			case REOPEN -> answers.one("reason");
		};
	}

	private static String outcome(DecisionAction deed, Outcomes outcomes) {
		return deed.outcome().map(one -> outcomes.said(one.code()) + ". ").orElse("");
	}

	private static String said(List<String> codes, Outcomes outcomes) {
		return codes.stream().map(outcomes::said).collect(Collectors.joining(", "));
	}

}
