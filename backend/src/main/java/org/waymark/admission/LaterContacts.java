package org.waymark.admission;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.cases.CaseDocuments;
import org.waymark.cases.CaseRecords;
import org.waymark.cases.ConcernDocument;
import org.waymark.cases.GivenAnswer;
import org.waymark.cases.NewReport;
import org.waymark.cases.NewReport.Arrival;
import org.waymark.cases.NewReport.Assurance;
import org.waymark.cases.NewReport.Deadline;
import org.waymark.cases.NewReport.Kind;
import org.waymark.cases.NewReport.Named;
import org.waymark.cases.NewReport.Subject;
import org.waymark.cases.QueueCard;
import org.waymark.cases.ReporterDocument;
import org.waymark.cases.SubjectDocument;
import org.waymark.clocks.HubCalendar;
import org.waymark.clocks.WorkingTime;
import org.waymark.conversations.Correspondence.ReceivedMessage;
import org.waymark.desk.Words;
import org.waymark.linking.MatchIndex;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.site.followup.Conversations.Danger;
import org.waymark.site.safety.RuleCode;
import org.waymark.site.safety.SafetyFact;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.ReportReference;
import org.waymark.site.terms.Wish;
import org.waymark.site.text.TypedText;

/**
 * Makes of new words about a closed report a contact of its own, with clocks of its own:
 * the closed one stays as it was decided. The contact names it, its children and its
 * other people. Who reported, and the conversation, stay with the closed one.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class LaterContacts {

	/** The question under which the new words stand. */
	private static final String NEW_WORDS = "new-words";

	private static final SecureRandom RANDOM = new SecureRandom();

	private final DatabaseClient db;

	private final CaseDocuments documents;

	private final CaseRecords cases;

	private final MatchIndex traces;

	private final HubCalendar calendar;

	private final Audit audit;

	private final Words words;

	LaterContacts(TriageDatabase database, CaseDocuments documents, CaseRecords cases, MatchIndex traces,
			HubCalendar calendar, Audit audit, Words words) {
		this.db = database.client();
		this.documents = documents;
		this.cases = cases;
		this.traces = traces;
		this.calendar = calendar;
		this.audit = audit;
		this.words = words;
	}

	/** Makes the contact, in the caller's transaction. */
	Mono<Void> open(ReceivedMessage message, List<RuleCode> rules) {
		return shown(message).flatMap(shown -> shown ? Mono.empty() : make(message, rules));
	}

	/**
	 * A message that does not open is tried again at each start, and makes one contact.
	 */
	private Mono<Boolean> shown(ReceivedMessage message) {
		return message.opened() ? Mono.just(false)
				: this.db.sql("SELECT triage.followed_since_last_letter(:report)")
					.bind("report", message.report().value())
					.mapValue(Boolean.class)
					.one();
	}

	private Mono<Void> make(ReceivedMessage message, List<RuleCode> rules) {
		return former(message.report())
			.flatMap(former -> named(former.id()).map(named -> contact(former, named, message, rules))
				.flatMap(contact -> this.cases.open(contact, Optional.of(former.id()))
					.flatMap(subjects -> this.traces.begin(contact, subjects))
					.then(this.audit.record(AuditEntry.of(Act.REPORT_ADMITTED, Actor.SYSTEM, contact.id().value())
						.detail(former.door().name())))));
	}

	private NewReport contact(Former former, Named named, ReceivedMessage message, List<RuleCode> rules) {
		String said = said(message);
		WorkingTime hours = this.calendar.current();
		Wish wish = former.card().map(QueueCard::wish).orElse(Wish.OTHER);
		return new NewReport(new ReportId(UUID.randomUUID()), reference(),
				new Arrival(former.sent(), former.door(), Assurance.UNVERIFIED, List.of()),
				new Subject(former.kind(), former.area()), rules,
				new Deadline(NewCase.statutoryDue(former.kind(), former.sent(), hours), hours.version()),
				card(former, wish, message.danger(), said), named,
				new ConcernDocument(former.door(),
						List.of(new GivenAnswer(NEW_WORDS, NEW_WORDS, 0, false, List.of(said))), List.of()),
				new ReporterDocument(wish, "", "", "", "", List.of()));
	}

	/** Whoever answers that somebody is in danger may leave the words out. */
	private String said(ReceivedMessage message) {
		String words = message.words().orElseGet(() -> this.words.of("letter", "closed"));
		return TypedText.isBlank(words) ? this.words.of("letter-danger", message.danger().name()) : words;
	}

	/** What was said at first still bears on what is decided now. */
	private static QueueCard card(Former former, Wish wish, Danger danger, String said) {
		return new QueueCard((danger == Danger.UNANSWERED) ? null : danger.name(), List.of(), NewCase.opening(said),
				wish == Wish.ANONYMOUS,
				new QueueCard.Source(former.door(), wish, former.card().map(QueueCard::about).orElse(List.of())),
				SafetyFact.codes(former.card().map(QueueCard::facts).orElseGet(Set::of)));
	}

	/** The message is the last of the reporter that was taken in. */
	private Mono<Former> former(ReportId report) {
		return this.db.sql("SELECT id, door, kind, area, card, sent FROM triage.former(:report)")
			.bind("report", report.value())
			.map(this::former)
			.one();
	}

	private Former former(Readable row) {
		ReportId id = Columns.report(row, "id");
		return new Former(id, Door.of(Columns.get(row, "door", String.class)),
				Kind.of(Columns.get(row, "kind", String.class)), Columns.get(row, "area", String.class),
				Columns.open(id, row, "card", this.documents::card), Columns.get(row, "sent", Instant.class));
	}

	/** As staff had them at the end; a person under 18 becomes a child again. */
	private Mono<Named> named(ReportId report) {
		return subjects(report, "CHILD",
				"SELECT id, body FROM triage.child WHERE report = :report AND NOT place AND person IS NULL ORDER BY position")
			.flatMap(children -> subjects(report, "PERSON",
					"SELECT id, body FROM triage.person WHERE report = :report ORDER BY id")
				.map(people -> new Named(children, people)));
	}

	private Mono<List<SubjectDocument>> subjects(ReportId report, String kind, String sql) {
		return this.db.sql(sql)
			.bind("report", report.value())
			.map(row -> Columns.open(Columns.get(row, "id", UUID.class), row, "body",
					(id, body) -> this.documents.open(kind + "/" + report, id, body, SubjectDocument.class)))
			.all()
			.concatMap(Mono::justOrEmpty)
			.map(LaterContacts::unjudged)
			.collectList();
	}

	/** The level of need is judged anew. */
	private static SubjectDocument unjudged(SubjectDocument known) {
		Map<String, List<String>> given = new HashMap<>(known.given());
		given.remove("level");
		return new SubjectDocument(given);
	}

	private static ReportReference reference() {
		return new ReportReference(RANDOM.ints(10, 0, ReportReference.ALPHABET.length())
			.mapToObj(at -> ReportReference.ALPHABET.substring(at, at + 1))
			.collect(Collectors.joining()));
	}

	/**
	 * The closed report.
	 *
	 * @param card its card; empty if it does not open
	 * @param sent when the new words were sent
	 */
	private record Former(ReportId id, Door door, Kind kind, String area, Optional<QueueCard> card, Instant sent) {

		@Override
		public String toString() {
			return "Former[hidden]";
		}

	}

}
