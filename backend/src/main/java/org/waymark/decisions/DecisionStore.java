package org.waymark.decisions;

import java.util.Optional;
import java.util.UUID;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.cases.CaseDocuments;
import org.waymark.cases.CaseSubjects;
import org.waymark.decisions.CaseFile.Decided;
import org.waymark.decisions.CaseFile.Head;
import org.waymark.decisions.CaseFiles.Sealed;
import org.waymark.linking.MatchIndex;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;

/** Writes decisions. They are added and never changed. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class DecisionStore {

	private final DatabaseClient db;

	private final CaseDocuments documents;

	private final CaseSubjects subjects;

	private final MatchIndex traces;

	DecisionStore(TriageDatabase database, CaseDocuments documents, CaseSubjects subjects, MatchIndex traces) {
		this.db = database.client();
		this.documents = documents;
		this.subjects = subjects;
		this.traces = traces;
	}

	Mono<Void> addChild(Head head, Optional<UUID> person, ActionAnswers answers) {
		UUID id = UUID.randomUUID();
		return this.subjects.addChild(head.report(), id, person, answers)
			.then(this.traces.add(head.report(), head.times().received(), id, answers.given()));
	}

	Mono<Void> correctChild(Head head, UUID child, ActionAnswers answers) {
		return this.subjects.correctChild(head.report(), child, answers)
			.then(this.traces.replace(head.report(), head.times().received(), child, answers.given()));
	}

	/** Adds one of the people, or replaces what is on record of them. */
	Mono<Void> keepPerson(Head head, UUID person, ActionAnswers answers) {
		return this.subjects.keepPerson(head.report(), person, answers)
			.then(this.traces.replace(head.report(), head.times().received(), person, answers.given()));
	}

	/** Keeps a decision record, a key worker, or a note that the reporter was told. */
	Mono<Void> write(Head head, ActionType kind, StaffId author, ActionAnswers answers) {
		UUID id = UUID.randomUUID();
		return this.db.sql("""
				INSERT INTO triage.decision_record (id, report, round, kind, author, body)
				VALUES (:id, :report, :round, :kind, :author, :body)
				""")
			.bind("id", id)
			.bind("report", head.report().value())
			.bind("round", head.round().number())
			.bind("kind", kind.name())
			.bind("author", author.value())
			.bind("body", this.documents.seal(Sealed.RECORD.of(head.report()), id, answers))
			.then();
	}

	Mono<Void> addOutcome(Head head, NewOutcome outcome, ActionAnswers answers) {
		UUID id = UUID.randomUUID();
		return this.db.sql("""
				INSERT INTO triage.outcome (id, report, child, round, code, second, author, body)
				VALUES (:id, :report, :child, :round, :code, :second, :author, :body)
				""")
			.bind("id", id)
			.bind("report", head.report().value())
			.bind("child", outcome.child())
			.bind("round", head.round().number())
			.bind("code", outcome.code())
			.bind("second", outcome.second())
			.bind("author", outcome.author().value())
			.bind("body", this.documents.seal(Sealed.OUTCOME.of(head.report()), id, answers))
			.then();
	}

	Mono<Void> review(ReportId report, Decided outcome, String verdict, StaffId reviewer, ActionAnswers answers) {
		return this.db.sql("""
				INSERT INTO triage.review (outcome, author, verdict, reviewer, body)
				VALUES (:outcome, :author, :verdict, :reviewer, :body)
				""")
			.bind("outcome", outcome.id())
			.bind("author", outcome.made().author().value())
			.bind("verdict", verdict)
			.bind("reviewer", reviewer.value())
			.bind("body", this.documents.seal(Sealed.REVIEW.of(report), outcome.id(), answers))
			.then();
	}

	/** Notes that an outcome was taken on. */
	Mono<Void> handOff(ReportId report, Decided outcome, StaffId author, ActionAnswers answers) {
		return this.db.sql("INSERT INTO triage.hand_off (outcome, author, body) VALUES (:outcome, :author, :body)")
			.bind("outcome", outcome.id())
			.bind("author", author.value())
			.bind("body", this.documents.seal(Sealed.HAND_OFF.of(report), outcome.id(), answers))
			.then();
	}

	/**
	 * An outcome to be kept.
	 *
	 * @param second whether it needs a second person
	 */
	record NewOutcome(UUID child, String code, boolean second, StaffId author) {

	}

}
