package org.waymark.decisions;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.cases.CaseDocuments;
import org.waymark.decisions.CaseFile.Decided;
import org.waymark.decisions.CaseFile.Head;
import org.waymark.decisions.CaseFiles.Sealed;
import org.waymark.linking.MatchIndex;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;

/** Writes decisions. They are added and never changed. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class DecisionStore {

	private final DatabaseClient db;

	private final CaseDocuments documents;

	private final MatchIndex traces;

	DecisionStore(TriageDatabase database, CaseDocuments documents, MatchIndex traces) {
		this.db = database.client();
		this.documents = documents;
		this.traces = traces;
	}

	/** Moves an open report on by one version, for its owner; false if it has changed. */
	Mono<Boolean> work(Head head, UUID owner) {
		return moved(this.db.sql("""
				UPDATE triage.report SET version = version + 1
				WHERE id = :report AND version = :version AND state = 'NEW' AND owner = :owner
				"""), head, owner);
	}

	/** The same for a second person, who does not have it. */
	Mono<Boolean> signOff(Head head) {
		return this.db.sql("""
				UPDATE triage.report SET version = version + 1
				WHERE id = :report AND version = :version AND state = 'NEW'
				""")
			.bind("report", head.report())
			.bind("version", head.version())
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	/** The same for its owner, or anybody once it is closed. */
	Mono<Boolean> note(Head head, UUID owner) {
		return moved(this.db.sql("""
				UPDATE triage.report SET version = version + 1
				WHERE id = :report AND version = :version AND (state = 'CLOSED' OR owner = :owner)
				"""), head, owner);
	}

	/** Closes an open report; false when it has changed. */
	Mono<Boolean> close(Head head, UUID owner) {
		return moved(this.db.sql("""
				UPDATE triage.report SET version = version + 1, state = 'CLOSED', night = NULL,
				    closed = clock_timestamp()
				WHERE id = :report AND version = :version AND state = 'NEW' AND owner = :owner
				"""), head, owner);
	}

	/**
	 * Reopens a closed report, for the person who does so, with new deadlines; false if
	 * it has changed. Only concerns about a child have a statutory deadline.
	 * @param night its out-of-hours mark, if that person is in the out-of-hours team
	 */
	Mono<Boolean> reopen(Head head, UUID owner, Optional<String> night, Instant due, Optional<Instant> ratingDue) {
		return moved(this.db
			.sql("""
					UPDATE triage.report
					SET version = version + 1, state = 'NEW', closed = NULL, decided = NULL, round = round + 1, peak = rating,
					    reopened = clock_timestamp(), reopened_due = CASE kind WHEN 'CHILD' THEN :due END, rating_due = :ratingDue, owner = :owner,
					    night = :night
					WHERE id = :report AND version = :version AND state = 'CLOSED'
					""")
			.bind("due", due)
			.bind("ratingDue", Columns.parameter(Instant.class, ratingDue))
			.bind("night", Columns.parameter(String.class, night)), head, owner);
	}

	Mono<Void> addChild(Head head, Optional<UUID> person, ActionAnswers answers) {
		UUID report = head.report();
		UUID id = UUID.randomUUID();
		return this.db.sql("INSERT INTO triage.child (id, report, person, body) VALUES (:id, :report, :person, :body)")
			.bind("id", id)
			.bind("report", report)
			.bind("person", Columns.parameter(UUID.class, person))
			.bind("body", this.documents.seal(Sealed.CHILD.of(report), id, answers))
			.then()
			.then(this.traces.add(report, head.received(), id, answers.given()));
	}

	/**
	 * A report about a place, or a call for advice, on which a child is named is a
	 * concern about a child from then on, with a clock that begins now.
	 */
	Mono<Void> concernsAChild(UUID report, Instant due, String calendar) {
		return this.db.sql("""
				UPDATE triage.report SET kind = 'CHILD', statutory_due = :due, calendar = :calendar
				WHERE id = :report AND kind IN ('PLACE', 'ADVICE')
				""").bind("due", due).bind("calendar", calendar).bind("report", report).then();
	}

	Mono<Void> correctChild(Head head, UUID child, ActionAnswers answers) {
		UUID report = head.report();
		return this.db.sql("UPDATE triage.child SET body = :body WHERE id = :child AND report = :report")
			.bind("body", this.documents.seal(Sealed.CHILD.of(report), child, answers))
			.bind("child", child)
			.bind("report", report)
			.then()
			.then(this.traces.replace(report, head.received(), child, answers.given()));
	}

	/** Adds one of the people, or replaces what is on record of them. */
	Mono<Void> keepPerson(Head head, UUID person, ActionAnswers answers) {
		UUID report = head.report();
		return this.db.sql("""
				INSERT INTO triage.person AS p (id, report, body) VALUES (:person, :report, :body)
				ON CONFLICT (id) DO UPDATE SET body = :body WHERE p.report = :report
				""")
			.bind("person", person)
			.bind("report", report)
			.bind("body", this.documents.seal(Sealed.PERSON.of(report), person, answers))
			.then()
			.then(this.traces.replace(report, head.received(), person, answers.given()));
	}

	/** Keeps a decision record, a key worker, or a note that the reporter was told. */
	Mono<Void> write(Head head, ActionType kind, UUID author, ActionAnswers answers) {
		UUID id = UUID.randomUUID();
		return this.db.sql("""
				INSERT INTO triage.decision_record (id, report, round, kind, author, body)
				VALUES (:id, :report, :round, :kind, :author, :body)
				""")
			.bind("id", id)
			.bind("report", head.report())
			.bind("round", head.round())
			.bind("kind", kind.name())
			.bind("author", author)
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
			.bind("report", head.report())
			.bind("child", outcome.child())
			.bind("round", head.round())
			.bind("code", outcome.code())
			.bind("second", outcome.second())
			.bind("author", outcome.author())
			.bind("body", this.documents.seal(Sealed.OUTCOME.of(head.report()), id, answers))
			.then();
	}

	Mono<Void> review(UUID report, Decided outcome, String verdict, UUID reviewer, ActionAnswers answers) {
		return this.db.sql("""
				INSERT INTO triage.review (outcome, author, verdict, reviewer, body)
				VALUES (:outcome, :author, :verdict, :reviewer, :body)
				""")
			.bind("outcome", outcome.id())
			.bind("author", outcome.author())
			.bind("verdict", verdict)
			.bind("reviewer", reviewer)
			.bind("body", this.documents.seal(Sealed.REVIEW.of(report), outcome.id(), answers))
			.then();
	}

	/** Notes that an outcome was taken on. */
	Mono<Void> handOff(UUID report, Decided outcome, UUID author, ActionAnswers answers) {
		return this.db.sql("INSERT INTO triage.hand_off (outcome, author, body) VALUES (:outcome, :author, :body)")
			.bind("outcome", outcome.id())
			.bind("author", author)
			.bind("body", this.documents.seal(Sealed.HAND_OFF.of(report), outcome.id(), answers))
			.then();
	}

	/**
	 * Computes again whether a report waits for a second person, and since when each of
	 * its children has an outcome in force, which it emits. Telling the reporter is then
	 * no longer due.
	 */
	Mono<Instant> weigh(UUID report) {
		return this.db
			.sql("""
					UPDATE triage.report r SET
					  tell_due = NULL,
					  sign_off = EXISTS (
					    SELECT FROM triage.outcome o WHERE o.report = r.id AND o.round = r.round AND o.second
					    AND NOT EXISTS (SELECT FROM triage.review v WHERE v.outcome = o.id)),
					  decided = (
					    SELECT CASE WHEN bool_and(c.since IS NOT NULL) THEN max(c.since) END
					    FROM (SELECT (SELECT min(coalesce(v.at, o.at))
					                  FROM triage.outcome o LEFT JOIN triage.review v ON v.outcome = o.id
					                  WHERE o.child = c.id AND o.round = r.round
					                    AND CASE WHEN v.outcome IS NULL THEN NOT o.second ELSE v.verdict = 'AGREED' END) AS since
					          FROM triage.child c WHERE c.report = r.id) c)
					WHERE r.id = :report
					RETURNING r.decided
					""")
			.bind("report", report)
			.map(row -> Optional.ofNullable(row.get("decided", Instant.class)))
			.one()
			.flatMap(Mono::justOrEmpty);
	}

	/** The time by which the reporter must be told. */
	Mono<Void> tellBy(UUID report, Instant due) {
		return this.db.sql("UPDATE triage.report SET tell_due = :due WHERE id = :report")
			.bind("due", due)
			.bind("report", report)
			.then();
	}

	private static Mono<Boolean> moved(GenericExecuteSpec update, Head head, UUID owner) {
		return update.bind("report", head.report())
			.bind("version", head.version())
			.bind("owner", owner)
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	/**
	 * An outcome to be kept.
	 *
	 * @param second whether it needs a second person
	 */
	record NewOutcome(UUID child, String code, boolean second, UUID author) {

	}

}
