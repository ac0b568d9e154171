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
