package org.waymark.directory.proposals;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.directory.schools.Schools;
import org.waymark.testing.Await;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Http;
import org.waymark.testing.Http.Page;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

/** A school gets a link, proposes its policies, and an editor decides. */
@WaymarkTest
class ProposalJourneyTests {

	private static final String SCHOOL = "/triage/schools/900001";

	private static final String LINK = SCHOOL + "/link";

	private static final String LIST = "/triage/schools/proposals";

	private static final Pattern TOKEN = Pattern.compile("/schools/proposals/([A-Za-z0-9_-]{43})");

	@LocalServerPort
	private int port;

	@Autowired
	private WebTestClient web;

	@Autowired
	private Schools schools;

	private DeskClient editor;

	private Http office;

	@BeforeEach
	void aSchoolWithAMailbox() {
		Rows.change("""
				INSERT INTO directory.school (urn, facts)
				VALUES (900001, '{"NAME": "Quay School", "STATUS": "1", "TYPE": "1", "TYPE_GROUP": "4", "PHASE": "2"}')
				""");
		mailbox("office@quay.example");
		this.editor = DeskClient.signedIn(this.web, "editor");
		this.office = new Http(URI.create("http://localhost:" + this.port));
		published();
	}

	@Test
	void aLinkGoesToTheMailboxAndItsHashAloneIsStored() throws IOException {
		assertThat(text(this.editor.get(LINK))).contains("No link was sent yet", "Send a link to office@quay.example");
		assertThat(send("").getStatus().value()).isEqualTo(303);
		assertThat(send("").getStatus().value()).as("a second press").isEqualTo(409);
		assertThat(Rows.count("SELECT count(*) FROM notification.message WHERE purpose = 'SCHOOL_LINK'")).isOne();
		String address = fromTheTray();
		assertThat(Rows.all("SELECT i::text FROM directory.invitation i").get(0))
			.doesNotContain(address.substring(address.length() - 43));
		Page form = this.office.get(address);
		assertThat(form.status()).isEqualTo(200);
		assertThat(form.body()).contains("Quay School", "value=\"office@quay.example\"", "Link to the policy");
		assertThat(form.headers().get("x-robots-tag")).contains("noindex, noarchive");
		assertThat(form.headers().get("cache-control")).contains("no-store");
		assertThat(form.headers().get("referrer-policy")).contains("same-origin");
	}

	@Test
	void openingUsesNothingUpTheButtonDoesAndAnEditorDecides() throws IOException {
		String address = link("a");
		String before = this.office.get("/schools.json").body();
		this.office.get(address);
		this.office.get(address);
		Page answer = this.office.post(address, form(Map.of("address-behaviour", "www.quay.example/behaviour.pdf",
				"reviewed-behaviour", "1/9/2026", "paper", "Ask at the office")));
		assertThat(answer.location()).endsWith("/schools/proposals/sent");
		assertThat(this.office.get(answer.location()).body()).contains("Thank you");
		assertThat(this.office.get(address).body()).contains("This link was used").doesNotContain("behaviour.pdf");
		assertThat(this.office.post(address, form(Map.of("paper", "Other"))).location()).endsWith(address);
		assertThat(this.office.get("/schools.json").body()).isEqualTo(before);
		String one = waiting();
		assertThat(text(this.editor.get(one))).contains("https://www.quay.example/behaviour.pdf", "2026-09-01",
				"Ask at the office", "Accept and publish all that can be");
		assertThat(decide(one, Map.of("act", "REFUSE", "item", "contact"))).isEqualTo(422);
		assertThat(decide(one, Map.of("act", "REFUSE", "item", "contact", "reason", "Nobody is there"))).isEqualTo(303);
		assertThat(decide(one, Map.of("act", "REFUSE", "item", "contact", "reason", "Again"))).isEqualTo(409);
		assertThat(told()).isZero();
		assertThat(decide(one, Map.of("act", "ACCEPT", "item", "behaviour"))).isEqualTo(303);
		assertThat(told()).isOne();
		assertThat(text(this.editor.get(one))).contains("Whom to talk to: refused: Nobody is there",
				"All of it is decided");
		assertThat(text(this.editor.get(LIST))).contains("Nothing waits");
		Await.until("parents see it",
				() -> this.office.get("/schools/900001").body().contains("https://www.quay.example/behaviour.pdf"));
		assertThat(this.office.get("/schools/900001").body()).doesNotContain("Ask at the office");
	}

	@Test
	void whatIsWrongIsSaidAndWhatWasTypedStays() throws IOException {
		String address = link("a");
		Page answer = this.office.post(address, form(Map.of("address-behaviour", "javascript:alert(1)", "mailbox",
				"zebedee.quill@quay.example", "lead", "محمد <b>", "paper", "Ask at the office")));
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.location()).endsWith(address);
		assertThat(this.office.get(address).body()).contains("There is a problem", "value=\"javascript:alert(1)\"",
				"own mailbox is not shown", "already does so", "محمد &lt;b>", "value=\"Ask at the office\"");
		assertThat(text(this.editor.get(LIST))).contains("Nothing waits");
	}

	@Test
	void allOfItCanBeAcceptedAndWhatTheFormWouldNotSendCannot() throws IOException {
		String address = link("a");
		this.office.post(address,
				form(Map.of("address-behaviour", "https://quay.example/b", "paper", "At the office")));
		Rows.change("""
				UPDATE directory.invitation
				SET typed = (typed::jsonb || '{"address-relationships": "javascript:alert(1)"}')::text
				""");
		String one = waiting();
		assertThat(decide(one, Map.of("act", "ACCEPT", "item", "relationships"))).isEqualTo(409);
		assertThat(decide(one, Map.of("act", "ACCEPT_ALL"))).isEqualTo(303);
		assertThat(Rows.all("SELECT kind || state || address FROM directory.policy"))
			.containsExactly("behaviourPUBLISHEDhttps://quay.example/b");
		assertThat(Rows.all("SELECT paper FROM directory.contact")).containsExactly("At the office");
		assertThat(text(this.editor.get(one))).contains("would not have sent this");
		assertThat(decide(one, Map.of("act", "CLOSE"))).isEqualTo(409);
	}

	@Test
	void aSchoolThatChangesNothingSaysThatAllIsRight() throws IOException {
		this.office.post(link("a"), form(Map.of()));
		String one = waiting();
		assertThat(text(this.editor.get(one))).contains("the school says that all is right");
		assertThat(decide(one, Map.of("act", "CLOSE"))).isEqualTo(303);
		assertThat(decide(one, Map.of("act", "CLOSE"))).isEqualTo(409);
		assertThat(told()).isOne();
	}

	@Test
	void aNewLinkEndsTheOneBeforeAndALateOneOpensNothing() throws IOException {
		String old = link("a");
		String id = Rows.all("SELECT id FROM directory.invitation").get(0);
		assertThat(send(id).getStatus().value()).isEqualTo(303);
		assertThat(this.office.get(old).body()).contains("This link does not work");
		String late = link("b");
		Rows.change("UPDATE directory.invitation SET until = now() - interval '1 second'");
		assertThat(this.office.get(late).body()).contains("This link does not work");
		assertThat(this.office.post(late, form(Map.of())).status()).isEqualTo(303);
		assertThat(Rows.count("SELECT count(*) FROM directory.invitation WHERE proposed IS NOT NULL")).isZero();
	}

	@Test
	void aPersonsMailboxAndAProposedSchoolGetNoLink() {
		mailbox("zebedee.quill@quay.example");
		assertThat(text(this.editor.get(LINK))).contains("may be a person’s own").doesNotContain("Send a link to");
		assertThat(send("").getStatus().value()).isEqualTo(409);
		mailbox("");
		assertThat(text(this.editor.get(LINK))).contains("No mailbox of the school is known");
		mailbox("office@quay.example");
		Rows.change("UPDATE directory.school SET facts = facts || '{\"STATUS\": \"4\"}'");
		assertThat(text(this.editor.get(LINK))).contains("The school is not open");
		assertThat(send("").getStatus().value()).isEqualTo(409);
		assertThat(Rows.count("SELECT count(*) FROM notification.message")).isZero();
	}

	@Test
	void whoeverCannotBeHeardKeepsWhatTheyTyped() throws IOException {
		String address = link("a");
		Rows.change("ALTER FUNCTION directory.propose RENAME TO propose_away");
		try {
			Page answer = this.office.post(address, form(Map.of("paper", "Ask at the \"office\"")));
			assertThat(answer.status()).isEqualTo(503);
			assertThat(answer.body()).contains("Send it again", "value=\"Ask at the &#34;office&#34;\"");
		}
		finally {
			Rows.change("ALTER FUNCTION directory.propose_away RENAME TO propose");
		}
	}

	private static void mailbox(String mailbox) {
		Rows.change("""
				INSERT INTO directory.contact (urn, mailbox, version, changed) VALUES (900001, '%s', 1, now())
				ON CONFLICT (urn) DO UPDATE SET mailbox = excluded.mailbox
				""".formatted(mailbox));
	}

	private void published() {
		this.schools.publish().block(Await.LIMIT);
		String made = String.valueOf(this.schools.edition().blockOptional(Await.LIMIT).orElseThrow().made());
		Await.until("this edition is shown", () -> this.office.get("/schools.json").body().contains(made));
	}

	/** A link as the hub would send it, with a token that the test knows. */
	private static String link(String letter) {
		String token = letter.repeat(43);
		Rows.change(
				"""
						INSERT INTO directory.invitation (id, urn, token, mailbox, sent, until)
						VALUES (gen_random_uuid(), 900001, sha256('%s'), 'office@quay.example', now(), now() + interval '14 days')
						"""
					.formatted(token));
		return "/schools/proposals/" + token;
	}

	/** What stands in the form, with some of it changed. */
	private static Map<String, List<String>> form(Map<String, String> changed) {
		Map<String, List<String>> form = new HashMap<>(Map.of("mailbox", List.of("office@quay.example")));
		changed.forEach((field, text) -> form.put(field, List.of(text)));
		return form;
	}

	private String waiting() {
		Matcher address = Pattern.compile(LIST + "/[0-9a-f-]{36}").matcher(text(this.editor.get(LIST)));
		assertThat(address.find()).isTrue();
		return address.group();
	}

	private String fromTheTray() {
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		Await.until("the letter is in the tray", () -> TOKEN.matcher(text(worker.get("/triage/tray"))).find());
		Matcher link = TOKEN.matcher(text(worker.get("/triage/tray")));
		assertThat(link.find()).isTrue();
		return link.group();
	}

	private static long told() {
		return Rows.count("SELECT count(*) FROM notification.message WHERE purpose = 'SCHOOL_RESULT'");
	}

	private EntityExchangeResult<byte[]> send(String known) {
		return this.editor.send("/triage/home", LINK, Map.of("known", known, "mailbox", "office@quay.example"));
	}

	private int decide(String address, Map<String, String> fields) {
		return this.editor.send("/triage/home", address, fields).getStatus().value();
	}

}
