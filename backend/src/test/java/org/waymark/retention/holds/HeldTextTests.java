package org.waymark.retention.holds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.waymark.cases.CaseDocuments;
import org.waymark.cases.CaseSubjects;
import org.waymark.cases.SubjectDocument;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.retention.holds.Hold.Scope;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;

/** A hold by words reads all that is written of a report, but for who reported. */
@WaymarkTest
class HeldTextTests {

	private static final SubjectDocument WRITTEN = new SubjectDocument(
			Map.of("name", List.of("He waits at the QUAY \r\n\u00a0 T\u00e1xi rank"), "age", List.of("")));

	@Autowired
	private TriageDatabase database;

	@Autowired
	private CaseDocuments documents;

	@Autowired
	private CaseSubjects subjects;

	@Autowired
	private HeldText text;

	private TestReports reports;

	private ReportId report;

	@BeforeEach
	void aReport() {
		this.reports = new TestReports(this.database, this.documents);
		this.report = told("Nobody feeds him");
	}

	@Test
	void blanksLineBreaksAndCaseDoNotMatter() {
		assertThat(catches(this.report)).isFalse();
		assertThat(catches(told("Seen at the quay\r\n  TAXI rank"))).isTrue();
		assertThat(catches(told("Seen at the quay, a taxi"))).isFalse();
	}

	@Test
	void aChildIsRead() {
		this.subjects.addChild(this.report, UUID.randomUUID(), Optional.empty(), WRITTEN).block();
		assertThat(catches(this.report)).isTrue();
		assertThat(catches(told("Another report"))).isFalse();
	}

	@Test
	void aPersonIsRead() {
		this.subjects.keepPerson(this.report, UUID.randomUUID(), WRITTEN).block();
		assertThat(catches(this.report)).isTrue();
	}

	@Test
	void aDecisionRecordIsRead() {
		UUID id = UUID.randomUUID();
		decides(id, this.documents.seal("RECORD/" + this.report, id, WRITTEN));
		assertThat(catches(this.report)).isTrue();
	}

	@Test
	void anOutcomeAndWhatWasSaidOfItAreRead() {
		UUID child = UUID.randomUUID();
		UUID outcome = UUID.randomUUID();
		SubjectDocument nothing = new SubjectDocument(Map.of());
		this.subjects.addChild(this.report, child, Optional.empty(), nothing).block();
		this.database.client()
			.sql("""
					INSERT INTO triage.outcome (id, report, child, round, code, second, author, body)
					SELECT :id, :report, :child, 1, 'S47', true, id, :body FROM staff.account WHERE sign_in = 'manager'
					""")
			.bind("id", outcome)
			.bind("report", this.report.value())
			.bind("child", child)
			.bind("body", this.documents.seal("OUTCOME/" + this.report, outcome, nothing))
			.then()
			.block();
		assertThat(catches(this.report)).isFalse();
		this.database.client()
			.sql("""
					INSERT INTO triage.review (outcome, author, verdict, reviewer, body)
					SELECT o.id, o.author, 'AGREED', a.id, :body FROM triage.outcome o, staff.account a
					WHERE o.id = :id AND a.sign_in = 'manager2'
					""")
			.bind("id", outcome)
			.bind("body", this.documents.seal("REVIEW/" + this.report, outcome, WRITTEN))
			.then()
			.block();
		assertThat(catches(this.report)).isTrue();
	}

	@Test
	void whatDoesNotOpenCannotBeRead() {
		decides(UUID.randomUUID(), new byte[] { 0 });
		assertThat(this.text.of(this.report).blockOptional()).isEmpty();
	}

	private ReportId told(String story) {
		String reference = this.reports.aReport().telling(story).arrives();
		return new ReportId(
				UUID.fromString(Rows.all("SELECT id FROM triage.report WHERE reference = '" + reference + "'").get(0)));
	}

	private boolean catches(ReportId one) {
		Scope scope = new Scope(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), List.of("Quay  tAxi"));
		return scope.reads(this.text.of(one).blockOptional().orElseThrow());
	}

	private void decides(UUID id, byte[] body) {
		this.database.client().sql("""
				INSERT INTO triage.decision_record (id, report, round, kind, author, body)
				SELECT :id, :report, 1, 'RECORD', id, :body FROM staff.account WHERE sign_in = 'manager'
				""").bind("id", id).bind("report", this.report.value()).bind("body", body).then().block();
	}

}
