package org.waymark.triage.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.waymark.cases.CaseDocuments;
import org.waymark.cases.ConcernDocument;
import org.waymark.cases.GivenAnswer;
import org.waymark.cases.QueueCard;
import org.waymark.cases.ReporterDocument;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.Wish;
import org.waymark.testing.Rows;

/** Reports on the queue, put there with their documents. */
public class TestReports {

	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private final TriageDatabase database;

	private final CaseDocuments documents;

	private int made;

	public TestReports(TriageDatabase database, CaseDocuments documents) {
		this.database = database;
		this.documents = documents;
	}

	/** A plain report, due in a day. */
	public Made aReport() {
		return new Made("Somebody is worried about a child in the next street.", List.of(), "NEW", Duration.ofDays(1));
	}

	/** A report to put on the queue, with one thing changed after another. */
	public final class Made {

		private final String story;

		private final List<String> rules;

		private final String lane;

		private final Duration due;

		private final ReportId id = new ReportId(UUID.randomUUID());

		private Wish wish = Wish.ANONYMOUS;

		private String sign = "new-gifts";

		private @Nullable List<String> raised;

		private Made(String story, List<String> rules, String lane, Duration due) {
			this.story = story;
			this.rules = rules;
			this.lane = lane;
			this.due = due;
		}

		public Made telling(String told) {
			return new Made(told, this.rules, this.lane, this.due);
		}

		public Made urgent() {
			return new Made(this.story, List.of("DANGER_NOW"), this.lane, this.due);
		}

		public Made held() {
			return new Made(this.story, this.rules, "HELD", this.due);
		}

		public Made dueIn(Duration length) {
			return new Made(this.story, this.rules, this.lane, length);
		}

		public Made confidential() {
			this.wish = Wish.CONFIDENTIAL;
			return this;
		}

		public Made noticing(String noticed) {
			this.sign = noticed;
			return this;
		}

		/** What its answers raise, or empty for one from before they said so. */
		public Made raising(String fact) {
			this.raised = fact.isEmpty() ? null : List.of(fact);
			return this;
		}

		/** Puts it on the queue and tells its reference. */
		public String arrives() {
			String reference = reference(TestReports.this.made++);
			accepted(reference);
			insert(reference, TestReports.this.documents.seal(this.id, card()));
			run("INSERT INTO triage.concern (report, body) VALUES (:id, :body)",
					TestReports.this.documents.seal(this.id, concern()));
			run("INSERT INTO triage.reporter (report, body) VALUES (:id, :body)", TestReports.this.documents
				.seal(this.id, new ReporterDocument(this.wish, "Q. Zebrafish", "", "", "after six", List.of())));
			TestReports.this.database.client()
				.sql("UPDATE triage.queue_version SET version = version + 1")
				.then()
				.then(TestReports.this.database.client().sql("NOTIFY waymark_queue_changed").then())
				.block();
			return reference;
		}

		// The row that the public face accepted stays, emptied; the hub itself may not
		// add one.
		private void accepted(String reference) {
			Rows.change(
					"""
							INSERT INTO intake.sealed_report (id, draft, reference, code, door, assurance, reasons, schema, hub_key, state)
							VALUES ('%s', sha256('%s'), '%s', sha256('code'), 'PUBLIC', 'UNVERIFIED', '{}', 2, 1, 'ADMITTED')
							"""
						.formatted(this.id, this.id, reference));
		}

		private QueueCard card() {
			return new QueueCard(danger(), List.of(this.sign),
					this.story.substring(0, Math.min(120, this.story.length())), this.wish == Wish.ANONYMOUS,
					new QueueCard.Source(Door.PUBLIC, this.wish, List.of()), this.raised);
		}

		private ConcernDocument concern() {
			return new ConcernDocument(Door.PUBLIC,
					List.of(new GivenAnswer("story", "story", 0, false, List.of(this.story)),
							new GivenAnswer("signs", "signs", 0, true, List.of(this.sign))),
					List.of());
		}

		private @Nullable String danger() {
			return this.rules.isEmpty() ? null : "YES";
		}

		private void insert(String reference, byte[] card) {
			TestReports.this.database.client()
				.sql("""
						INSERT INTO triage.report (id, reference, received, door, kind, lane, statutory_due, calendar, assurance,
						  reasons, rules, area, card)
						VALUES (:id, :reference, :received, 'WEB', 'CHILD', :lane, :due, 'test', 'UNVERIFIED',
						  ARRAY['NO_COOKIE'], :rules, 'UNKNOWN', :card)
						""")
				.bind("id", this.id.value())
				.bind("reference", reference)
				.bind("received", Instant.now().minusSeconds(90))
				.bind("lane", this.lane)
				.bind("due", Instant.now().plus(this.due))
				.bind("rules", this.rules.toArray(String[]::new))
				.bind("card", card)
				.then()
				.block();
		}

		private void run(String sql, byte[] body) {
			TestReports.this.database.client().sql(sql).bind("id", this.id.value()).bind("body", body).then().block();
		}

	}

	private static String reference(int number) {
		StringBuilder text = new StringBuilder("AAAAAAA");
		for (int place = 2; place >= 0; place--) {
			text.append(ALPHABET.charAt((number >> (5 * place)) & 31));
		}
		return text.toString();
	}

}
