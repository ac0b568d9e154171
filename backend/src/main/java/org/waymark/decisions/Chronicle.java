package org.waymark.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.cases.CaseRecords;
import org.waymark.cases.NewLine;
import org.waymark.cases.Timeline;
import org.waymark.conversations.Correspondence;
import org.waymark.decisions.CaseFile.Decided;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.staff.Member;

/**
 * Records an act in its own transaction: a line of the timeline, an audit entry, the
 * reporter's progress, and a new version of the queue.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Chronicle {

	private final Timeline timeline;

	private final Audit audit;

	private final Correspondence correspondence;

	private final CaseRecords cases;

	private final Recital recital;

	Chronicle(Timeline timeline, Audit audit, Correspondence correspondence, CaseRecords cases, Recital recital) {
		this.timeline = timeline;
		this.audit = audit;
		this.correspondence = correspondence;
		this.cases = cases;
		this.recital = recital;
	}

	/** Records that a person reads a case file. */
	Mono<Void> read(CaseFile file, Member reader) {
		return this.audit
			.record(AuditEntry.of("DECISION_READ", Actor.staff(reader.id()), "REPORT", file.head().report()));
	}

	/** Records a deed. */
	Mono<Void> add(Deed deed, Outcomes outcomes) {
		UUID report = deed.file().head().report();
		UUID me = deed.member().id();
		return this.timeline.add(new NewLine(report, act(deed), me, whom(deed), words(deed, outcomes), missed(deed)))
			.then(this.audit
				.record(AuditEntry.of("REPORT_" + act(deed), Actor.staff(me), "REPORT", report).detail(codes(deed))))
			.then(progress(deed.task(), report))
			.then(this.cases.queueChanged());
	}

	private Mono<Void> progress(Task task, UUID report) {
		return switch (task) {
			case CLOSE -> this.correspondence.isFinished(report);
			case REOPEN -> this.correspondence.isLookedInto(report);
			case CHILD, PERSON, RECORD, EMERGENCY, STRATEGY, OUTCOME, WITHDRAW, SIGN_OFF, ACKNOWLEDGE, WORKER, TELL ->
				Mono.empty();
		};
	}

	/** A report that is opened again begins with deadlines of its own. */
	private static Optional<Instant> missed(Deed deed) {
		return Optional.of(deed)
			.filter(done -> done.task() == Task.REOPEN)
			.flatMap(done -> done.file().head().missed());
	}

	private static String act(Deed deed) {
		return switch (deed.task()) {
			case CHILD -> deed.of().isPresent() ? "CHILD_CORRECTED" : "CHILD_ADDED";
			case PERSON -> deed.of().isPresent() ? "PERSON_CORRECTED" : "PERSON_ADDED";
			case RECORD -> "RECORD_WRITTEN";
			case EMERGENCY -> "EMERGENCY_ACTION";
			case STRATEGY -> "STRATEGY_DISCUSSION";
			case OUTCOME -> "DECIDED";
			case WITHDRAW -> "OUTCOME_WITHDRAWN";
			case SIGN_OFF -> "OUTCOME_" + deed.answers().one("verdict");
			case ACKNOWLEDGE -> "OUTCOME_TAKEN_ON";
			case WORKER -> "WORKER_NAMED";
			case TELL -> "REPORTER_" + deed.answers().one("told");
			case CLOSE -> "CLOSED";
			case REOPEN -> "REOPENED";
		};
	}

	private static Optional<UUID> whom(Deed deed) {
		return (deed.task() == Task.SIGN_OFF) ? deed.outcome().map(Decided::author) : Optional.empty();
	}

	private static String codes(Deed deed) {
		return (deed.task() == Task.OUTCOME) ? String.join(" ", deed.answers().all("outcomes"))
				: deed.outcome().map(Decided::code).orElse("");
	}

	// The former words of a correction are kept here: the timeline never changes.
	private String words(Deed deed, Outcomes outcomes) {
		Answers answers = deed.answers();
		return switch (deed.task()) {
			case CHILD -> deed.child()
				.flatMap(CaseFile.Child::answers)
				.map(before -> this.recital.run(Task.CHILD, before))
				.orElse("");
			case PERSON -> deed.person()
				.flatMap(CaseFile.Person::answers)
				.map(before -> this.recital.run(Task.PERSON, before))
				.orElse("");
			case RECORD, CLOSE -> "";
			case EMERGENCY, STRATEGY -> this.recital.run(deed.task(), answers);
			case OUTCOME -> deed.child().map(CaseFile.Child::name).orElse("") + ": "
					+ said(answers.all("outcomes"), outcomes) + ". " + answers.one("reason");
			case WITHDRAW, SIGN_OFF -> outcome(deed, outcomes) + answers.one("reason");
			case ACKNOWLEDGE -> outcome(deed, outcomes) + this.recital.run(Task.ACKNOWLEDGE, answers);
			case WORKER -> answers.one("who");
			case TELL -> answers.one("how");
			case REOPEN -> answers.one("reason");
		};
	}

	private static String outcome(Deed deed, Outcomes outcomes) {
		return deed.outcome().map(one -> outcomes.said(one.code()) + ". ").orElse("");
	}

	private static String said(List<String> codes, Outcomes outcomes) {
		return codes.stream().map(outcomes::said).collect(Collectors.joining(", "));
	}

}
