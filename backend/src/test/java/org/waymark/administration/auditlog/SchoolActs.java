package org.waymark.administration.auditlog;

import java.util.Map;
import java.util.Set;

import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.desk.DirectoryUpload;

/** The acts of an editor of schools, for {@link ActsTests}. */
final class SchoolActs {

	private static final String CHANGES = "/triage/schools/register/{id}";

	private SchoolActs() {
	}

	/** A register is brought, accepted in part, and described; then another is undone. */
	static void tried(Tried tried, WebTestClient web) {
		DeskClient editor = DeskClient.signedIn(web, "editor");
		tried.one(Set.of("REGISTER_BROUGHT"), "/triage/schools/register", () -> DirectoryUpload.by(editor, web));
		decided(tried, editor, "REGISTER_CHANGES_LEFT", Map.of("act", "LEAVE", "kind", "NEW", "change", "0"));
		decided(tried, editor, "REGISTER_CHANGES_ACCEPTED", Map.of("act", "ACCEPT_ALL", "kind", "NEW"));
		decided(tried, editor, "REGISTER_UNDONE", Map.of("act", "UNDO"));
		Rows.change("""
				INSERT INTO directory.school (urn, facts)
				VALUES (700001, '{"NAME": "Quay School", "STATUS": "1", "TYPE": "1", "TYPE_GROUP": "4", "PHASE": "2"}')
				ON CONFLICT DO NOTHING
				""");
		described(tried, editor, "SCHOOL_CONTACT_CHANGED", "contact",
				Map.of("lead", "The lead", "mailbox", "office@quay.invalid", "version", "0"));
		described(tried, editor, "SCHOOL_POLICY_CHANGED", "policies/child-protection",
				Map.of("state", "NOT_FOUND", "version", "0"));
		unfound(tried, editor);
		proposed(tried, editor);
		reviewed(tried, web, editor);
		ofTrustsAndSuccessors(tried, editor);
	}

	private static void ofTrustsAndSuccessors(Tried tried, DeskClient editor) {
		Rows.change(
				"""
						INSERT INTO directory.school (urn, facts)
						VALUES (700002, '{"NAME": "Quay Academy", "STATUS": "1", "TYPE": "34", "TYPE_GROUP": "10", "TRUST": "99001"}')
						""");
		tried.one(Set.of("SCHOOL_POLICY_CHANGED"), "/triage/schools/trusts/{trust}/policies/{kind}",
				() -> editor.send("/triage/home", "/triage/schools/trusts/99001/policies/behaviour",
						Map.of("state", "NOT_FOUND", "version", "0")));
		Rows.change(
				"""
						UPDATE directory.school SET facts = facts || '{"STATUS": "2", "SUCCESSORS": "700002 | Quay Academy | x |"}'
						WHERE urn = 700001
						""");
		tried.one(Set.of("SCHOOL_POLICIES_MOVED"), "/triage/schools/{urn}",
				() -> editor.send("/triage/home", "/triage/schools/700001", Map.of("to", "700002")));
	}

	/** A school is sent a link, and proposes two things. */
	private static void proposed(Tried tried, DeskClient editor) {
		tried.one(Set.of("SCHOOL_LINK_SENT"), "/triage/schools/{urn}/link", () -> editor.send("/triage/home",
				"/triage/schools/700001/link", Map.of("known", "", "mailbox", "office@quay.invalid")));
		Rows.change(
				"""
						UPDATE directory.invitation SET proposed = now(), typed = '{"address-behaviour": "https://quay.invalid/b",
						"lead": "The lead", "mailbox": "office@quay.invalid", "paper": "Ask at the office"}'
						""");
		String address = "/triage/schools/proposals/" + Tried.id("directory.invitation");
		tried.one(Set.of("SCHOOL_PROPOSAL_REFUSED"), "/triage/schools/proposals/{proposal}", () -> editor
			.send("/triage/home", address, Map.of("act", "REFUSE", "item", "behaviour", "reason", "The page is gone")));
		tried.one(Set.of("SCHOOL_CONTACT_CHANGED"), "/triage/schools/proposals/{proposal}",
				() -> editor.send("/triage/home", address, Map.of("act", "ACCEPT", "item", "contact")));
		Rows.change("UPDATE directory.invitation SET settled = NULL");
		tried.one(Set.of("SCHOOL_PROPOSAL_CLOSED"), "/triage/schools/proposals/{proposal}",
				() -> editor.send("/triage/home", address, Map.of("act", "CLOSE")));
	}

	/** A policy is looked through, and of two answers a second person agrees to one. */
	private static void reviewed(Tried tried, WebTestClient web, DeskClient editor) {
		Rows.change(
				"""
						INSERT INTO directory.policy (id, urn, kind, state, address, version, changed)
						VALUES (gen_random_uuid(), 700001, 'relationships', 'PUBLISHED', 'https://quay.invalid/one.pdf', 1, now())
						""");
		String policy = Rows.all("SELECT id FROM directory.policy WHERE kind = 'relationships'").get(0);
		tried.one(Set.of("SCHOOL_POLICY_REVIEWED"), "/triage/schools/reviews/{policy}",
				() -> editor.send("/triage/home", "/triage/schools/reviews/" + policy,
						Map.of("last", "", "answer-consent", "NO", "answer-materials", "NO")));
		tried.one(Set.of("SCHOOL_DOCUMENT_FETCHED"), "/triage/schools/reviews/{policy}/document",
				() -> editor.send("/triage/home", "/triage/schools/reviews/" + policy + "/document", Map.of()));
		DeskClient manager = DeskClient.signedIn(web, "manager");
		settled(tried, "SCHOOL_FINDING_REFUSED", manager, "SECOND", Map.of("verdict", "DISAGREE", "version", "1"));
		settled(tried, "SCHOOL_FINDING_AGREED", manager, "SECOND", Map.of("verdict", "AGREE", "version", "1"));
		settled(tried, "SCHOOL_FINDING_ANSWERED", editor, "TOLD",
				Map.of("said", "AGREES", "reply", "We add it", "version", "2"));
	}

	private static void settled(Tried tried, String act, DeskClient who, String standing, Map<String, String> fields) {
		String id = Rows.all("SELECT id FROM directory.finding WHERE standing = '" + standing + "' LIMIT 1").get(0);
		tried.one(Set.of(act), "/triage/schools/findings/{finding}",
				() -> who.send("/triage/home", "/triage/schools/findings/" + id, fields));
	}

	/** An editor looks for what somebody could not find, and writes to all schools. */
	private static void unfound(Tried tried, DeskClient editor) {
		Rows.change("INSERT INTO directory.unfound (urn, kind, week) VALUES (700001, 'behaviour', '2026-11-30')");
		tried.one(Set.of("SCHOOL_POLICY_LOOKED_FOR"), "/triage/schools/unfound", () -> editor.send("/triage/home",
				"/triage/schools/unfound", Map.of("urn", "700001", "kind", "behaviour")));
		Rows.change(
				"INSERT INTO directory.link (address, code, hidden, looked) VALUES ('https://quay.invalid', 'LAPSED', true, now())");
		tried.one(Set.of("SCHOOL_LINK_SHOWN"), "/triage/schools/links", () -> editor.send("/triage/home",
				"/triage/schools/links", Map.of("address", "https://quay.invalid", "act", "TRUST")));
		tried.one(Set.of("SCHOOL_LETTERS_SENT"), "/triage/schools/letters",
				() -> editor.send("/triage/home", "/triage/schools/letters", Map.of()));
	}

	private static void decided(Tried tried, DeskClient editor, String act, Map<String, String> fields) {
		String id = Tried.id("directory.import");
		tried.one(Set.of(act), CHANGES, () -> editor.send("/triage/home", CHANGES.replace("{id}", id), fields));
	}

	private static void described(Tried tried, DeskClient editor, String act, String form, Map<String, String> fields) {
		tried.one(Set.of(act), "/triage/schools/{urn}/" + form.replaceAll("/.*", "/{kind}"),
				() -> editor.send("/triage/home", "/triage/schools/700001/" + form, fields));
	}

}
