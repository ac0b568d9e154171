package org.waymark.directory.editing;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

/** An editor keeps the policies and contacts of a school. */
@WaymarkTest
class EditorJourneyTests {

	private static final String SCHOOL = "/triage/schools/700001";

	private static final String POLICY = SCHOOL + "/policies/child-protection";

	private static final String CONTACT = SCHOOL + "/contact";

	@Autowired
	private WebTestClient web;

	private DeskClient editor;

	@BeforeEach
	void aSchool() {
		Rows.change("""
				INSERT INTO directory.school (urn, facts)
				VALUES (700001, '{"NAME": "Quay School", "STATUS": "1", "TYPE": "1", "TYPE_GROUP": "4", "PHASE": "2"}')
				""");
		this.editor = DeskClient.signedIn(this.web, "editor");
	}

	@Test
	void theListSaysWhatIsMissing() {
		assertThat(text(this.editor.get("/triage/home"))).contains("/triage/schools");
		assertThat(text(this.editor.get("/triage/schools"))).contains("missing for 1 of 1",
				"Child protection and safeguarding, Relationships and sex education", "Designated lead");
		assertThat(text(this.editor.get(SCHOOL))).contains("Not looked at yet", "Quay School");
	}

	@Test
	void nobodyElseOpensTheDirectory() {
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		assertThat(worker.get("/triage/schools").getStatus().value()).isEqualTo(403);
		assertThat(this.editor.get("/triage").getStatus().value()).isEqualTo(403);
	}

	@Test
	void aPolicyIsKeptPublishedAndRemembered() {
		assertThat(send(POLICY, published("https://quay.invalid/one.pdf", "0")).getStatus().value()).isEqualTo(303);
		assertThat(text(this.editor.get(SCHOOL))).contains("Published");
		assertThat(Rows.count("SELECT count(*) FROM publication.edition")).isOne();
		send(POLICY, Map.of("state", "NOT_FOUND", "version", "1"));
		assertThat(text(this.editor.get(POLICY))).contains("What was known before", "https://quay.invalid/one.pdf",
				"Not found yet");
		assertThat(Rows.all("SELECT act FROM audit.entry WHERE subject_kind = 'SCHOOL'")).hasSize(2);
	}

	@Test
	void ofTwoEditorsTheSecondLearnsOfTheFirstAndLosesNothing() {
		send(POLICY, published("https://quay.invalid/one.pdf", "0"));
		var answer = send(POLICY, published("https://quay.invalid/other.pdf", "0"));
		assertThat(answer.getStatus().value()).isEqualTo(409);
		assertThat(text(answer)).contains("Somebody else changed this policy", "https://quay.invalid/one.pdf",
				"value=\"https://quay.invalid/other.pdf\"", "name=\"version\" value=\"1\"");
		assertThat(send(POLICY, published("https://quay.invalid/other.pdf", "1")).getStatus().value()).isEqualTo(303);
		assertThat(send(POLICY, published("https://quay.invalid/late.pdf", "1")).getStatus().value()).isEqualTo(409);
	}

	@Test
	void whatIsWrongIsSaidAndWhatWasTypedStays() {
		var answer = send(POLICY, Map.of("state", "PUBLISHED", "address", "javascript:alert(1)", "title", "One",
				"format", "PDF", "reviewed", "yesterday", "version", "0"));
		assertThat(answer.getStatus().value()).isEqualTo(422);
		assertThat(text(answer)).contains("Error: ", "beginning with https:// or http://", "Enter a day such as",
				"value=\"yesterday\"");
		assertThat(Rows.count("SELECT count(*) FROM directory.policy")).isZero();
	}

	@Test
	void aContactIsARoleAndNotAPersonsMailbox() {
		assertThat(send(CONTACT, Map.of("lead", "The lead", "mailbox", "zebedee.quill@quay.invalid", "version", "0"))
			.getStatus()
			.value()).isEqualTo(422);
		assertThat(
				send(CONTACT, Map.of("lead", "The lead", "mailbox", "office@quay.invalid", "version", "0")).getStatus()
					.value())
			.isEqualTo(303);
		assertThat(text(this.editor.get(SCHOOL))).contains("office@quay.invalid");
		var second = send(CONTACT, Map.of("lead", "Another", "version", "0"));
		assertThat(second.getStatus().value()).isEqualTo(409);
		assertThat(text(second)).contains("office@quay.invalid", "value=\"Another\"");
	}

	@Test
	void aPolicyOfATrustServesItsSchools() {
		Rows.change("""
				UPDATE directory.school SET facts = facts || '{"TRUST": "99001", "TRUST_NAME": "Harbour Trust"}'
				""");
		assertThat(text(this.editor.get(SCHOOL))).contains("/triage/schools/trusts/99001");
		String trust = "/triage/schools/trusts/99001";
		assertThat(text(this.editor.get(trust))).contains("Harbour Trust", "Quay School", "Not looked at yet");
		String policy = trust + "/policies/child-protection";
		assertThat(send(policy, published("https://trust.invalid/one.pdf", "0")).getStatus().value()).isEqualTo(303);
		assertThat(send(policy, published("https://trust.invalid/late.pdf", "0")).getStatus().value()).isEqualTo(409);
		assertThat(text(this.editor.get(SCHOOL))).contains("Published (of its trust)");
		assertThat(text(this.editor.get(policy))).contains("https://trust.invalid/one.pdf", "/triage/schools/reviews/");
		assertThat(this.editor.get("/triage/schools/trusts/7").getStatus().value()).isEqualTo(404);
		assertThat(this.editor.get("/triage/schools/trusts/x/policies/behaviour").getStatus().value()).isEqualTo(404);
	}

	@Test
	void thePoliciesOfAClosedSchoolGoToTheNextAsOneAct() {
		send(POLICY, published("https://quay.invalid/one.pdf", "0"));
		send(CONTACT, Map.of("lead", "The lead", "mailbox", "office@quay.invalid", "version", "0"));
		Rows.change(
				"""
						INSERT INTO directory.school (urn, facts)
						VALUES (700002, '{"NAME": "Quay Academy", "STATUS": "1", "TYPE": "34", "TYPE_GROUP": "10", "PHASE": "2"}')
						""");
		assertThat(send(SCHOOL, Map.of("to", "700002")).getStatus().value()).as("it is open").isEqualTo(409);
		Rows.change(
				"""
						UPDATE directory.school SET facts = facts || '{"STATUS": "2", "SUCCESSORS": "700002 | Quay Academy | x |"}'
						WHERE urn = 700001
						""");
		assertThat(text(this.editor.get(SCHOOL))).contains("Move to Quay Academy");
		assertThat(send(SCHOOL, Map.of("to", "700002")).getStatus().value()).isEqualTo(303);
		assertThat(text(this.editor.get("/triage/schools/700002"))).contains("Published", "office@quay.invalid");
		var again = send(SCHOOL, Map.of("to", "700002"));
		assertThat(again.getStatus().value()).isEqualTo(409);
		assertThat(text(again)).contains("Nothing was moved");
		assertThat(Rows.count("SELECT count(*) FROM audit.entry WHERE act = 'SCHOOL_POLICIES_MOVED'")).isOne();
	}

	@Test
	void whatIsNotThereIsNotFound() {
		assertThat(this.editor.get("/triage/schools/7").getStatus().value()).isEqualTo(404);
		assertThat(this.editor.get(SCHOOL + "/policies/nothing").getStatus().value()).isEqualTo(404);
	}

	private static Map<String, String> published(String address, String version) {
		return Map.of("state", "PUBLISHED", "address", address, "title", "Policy", "format", "PDF", "version", version);
	}

	private EntityExchangeResult<byte[]> send(String path, Map<String, String> fields) {
		return this.editor.send("/triage/home", path, fields);
	}

}
