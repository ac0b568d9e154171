package org.waymark.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.cases.CaseDocuments;
import org.waymark.cases.QueueCard;
import org.waymark.decisions.CaseFile.About;
import org.waymark.decisions.CaseFile.Child;
import org.waymark.decisions.CaseFile.Decided;
import org.waymark.decisions.CaseFile.Head;
import org.waymark.decisions.CaseFile.Made;
import org.waymark.decisions.CaseFile.Person;
import org.waymark.decisions.CaseFile.Rated;
import org.waymark.decisions.CaseFile.Reviewed;
import org.waymark.decisions.CaseFile.Round;
import org.waymark.decisions.CaseFile.Times;
import org.waymark.decisions.CaseFile.Written;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.safety.RuleCode;
import org.waymark.site.safety.SafetyFact;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.Member;

/** Reads case files. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class CaseFiles {

	private final DatabaseClient db;

	private final CaseDocuments documents;

	CaseFiles(TriageDatabase database, CaseDocuments documents) {
		this.db = database.client();
		this.documents = documents;
	}

	/** The file of a report; empty when there is none that the reader may see. */
	Mono<CaseFile> find(ReportReference reference, Member reader) {
		return head(reference, reader.id()).flatMap(this::whole);
	}

	private Mono<CaseFile> whole(Head head) {
		return Mono
			.zip(children(head.report()).collectList(), people(head.report()).collectList(),
					outcomes(head.report()).collectList(), written(head.report()).collectList())
			.map(read -> new CaseFile(head, read.getT1(), read.getT2(), read.getT3(), read.getT4()));
	}

	private Mono<Head> head(ReportReference reference, StaffId reader) {
		return this.db
			.sql("""
					SELECT id, reference, received, version, clock_timestamp() AS now, state = 'CLOSED' AS closed, round, owner,
					       rating, peak, rules, card, decided, tell_due, door, area,
					       CASE WHEN decided > rating_due THEN rating_due END AS missed
					FROM triage.seen_by(:reader) WHERE reference = :reference
					""")
			.bind("reference", reference.text())
			.bind("reader", reader.value())
			.map(this::headOf)
			.one();
	}

	private Flux<Child> children(ReportId report) {
		return this.db.sql("SELECT id, place, person, body FROM triage.child WHERE report = :report ORDER BY position")
			.bind("report", report.value())
			.map(row -> new Child(id(row, "id"), Columns.get(row, "place", Boolean.class),
					Optional.ofNullable(row.get("person", UUID.class)),
					answers(Sealed.CHILD, report, row, "id", "body")))
			.all();
	}

	private Flux<Person> people(ReportId report) {
		return this.db.sql("SELECT id, body FROM triage.person WHERE report = :report ORDER BY position")
			.bind("report", report.value())
			.map(row -> new Person(id(row, "id"), answers(Sealed.PERSON, report, row, "id", "body")))
			.all();
	}

	private Flux<Decided> outcomes(ReportId report) {
		return this.db.sql("""
				SELECT o.id, o.child, o.round, o.code, o.second, o.at, o.author, a.name, o.body,
				       v.verdict, v.at AS reviewed, w.name AS reviewer, v.body AS said,
				       CASE WHEN h.outcome IS NOT NULL THEN 'TAKEN_ON' END AS taken_on, h.at AS handed, n.name AS noted,
				       h.body AS taker
				FROM triage.outcome o JOIN staff.colleague a ON a.id = o.author
				LEFT JOIN triage.review v ON v.outcome = o.id
				LEFT JOIN staff.colleague w ON w.id = v.reviewer
				LEFT JOIN triage.hand_off h ON h.outcome = o.id
				LEFT JOIN staff.colleague n ON n.id = h.author
				WHERE o.report = :report ORDER BY o.position
				""").bind("report", report.value()).map(row -> decided(report, row)).all();
	}

	private Flux<Written> written(ReportId report) {
		return this.db.sql("""
				SELECT r.id, r.kind, r.round, r.at, a.name, r.body
				FROM triage.decision_record r JOIN staff.colleague a ON a.id = r.author
				WHERE r.report = :report ORDER BY r.position
				""")
			.bind("report", report.value())
			.map(row -> new Written(ActionType.valueOf(Columns.get(row, "kind", String.class)),
					Columns.get(row, "round", Integer.class), Columns.get(row, "at", Instant.class),
					Columns.get(row, "name", String.class), answers(Sealed.RECORD, report, row, "id", "body")))
			.all();
	}

	private Decided decided(ReportId report, Readable row) {
		return new Decided(id(row, "id"), id(row, "child"), Columns.get(row, "round", Integer.class),
				Columns.get(row, "code", String.class), Columns.get(row, "second", Boolean.class),
				new Made(Columns.staff(row, "author"), Columns.get(row, "name", String.class),
						Columns.get(row, "at", Instant.class)),
				answers(Sealed.OUTCOME, report, row, "id", "body"), review(report, row), handOff(report, row));
	}

	private Optional<Reviewed> review(ReportId report, Readable row) {
		return Optional.ofNullable(row.get("verdict", String.class))
			.map(verdict -> new Reviewed(verdict, Columns.get(row, "reviewer", String.class),
					Columns.get(row, "reviewed", Instant.class), answers(Sealed.REVIEW, report, row, "id", "said")));
	}

	private Optional<Reviewed> handOff(ReportId report, Readable row) {
		return Optional.ofNullable(row.get("taken_on", String.class))
			.map(taken -> new Reviewed(taken, Columns.get(row, "noted", String.class),
					Columns.get(row, "handed", Instant.class), answers(Sealed.HAND_OFF, report, row, "id", "taker")));
	}

	private Optional<ActionAnswers> answers(Sealed kind, ReportId report, Readable row, String key, String column) {
		return Columns.open(id(row, key), row, column,
				(id, sealed) -> this.documents.open(kind.of(report), id, sealed, ActionAnswers.class));
	}

	private Head headOf(Readable row) {
		Optional<QueueCard> card = Columns.open(Columns.report(row, "id"), row, "card", this.documents::card);
		return new Head(Columns.report(row, "id"), Columns.reference(row, "reference"),
				Columns.get(row, "version", Integer.class),
				Optional.ofNullable(row.get("owner", UUID.class)).map(StaffId::new),
				new Round(Columns.get(row, "round", Integer.class), Columns.get(row, "closed", Boolean.class)),
				rated(row), about(row, card), card.map(QueueCard::wish), times(row));
	}

	private static Rated rated(Readable row) {
		return new Rated(Objects.requireNonNullElse(row.get("rating", String.class), ""),
				Objects.requireNonNullElse(row.get("peak", String.class), ""),
				Optional.ofNullable(row.get("missed", Instant.class)));
	}

	private static Times times(Readable row) {
		return new Times(Columns.get(row, "received", Instant.class), Columns.get(row, "now", Instant.class),
				Optional.ofNullable(row.get("decided", Instant.class)),
				Optional.ofNullable(row.get("tell_due", Instant.class)));
	}

	// A card that does not open rules nothing out.
	private static About about(Readable row, Optional<QueueCard> card) {
		List<RuleCode> rules = RuleCode.all(Columns.get(row, "rules", String[].class));
		return new About(Door.of(Columns.get(row, "door", String.class)),
				Columns.get(row, "area", String.class).equals("OUTSIDE"), rules,
				rules.contains(RuleCode.UNDER_13_SEXUAL) || raised(card, SafetyFact.SEXUAL),
				raised(card, SafetyFact.EXPLOITATION));
	}

	private static boolean raised(Optional<QueueCard> card, SafetyFact fact) {
		return card.map(shown -> shown.facts().contains(fact)).orElse(true);
	}

	private static UUID id(Readable row, String column) {
		return Columns.get(row, column, UUID.class);
	}

	/** The documents of a case file, each sealed as what it is and for its report. */
	enum Sealed {

		/** A child. */
		CHILD,
		/** Another person that the report names. */
		PERSON,
		/** A decision record. */
		RECORD,
		/** An outcome. */
		OUTCOME,
		/** The review of an outcome. */
		REVIEW,
		/** The hand-off of an outcome. */
		HAND_OFF;

		String of(ReportId report) {
			return name() + "/" + report;
		}

	}

}
