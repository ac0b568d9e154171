package org.waymark.administration.auditlog;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;

/**
 * The acts of erasing, for {@link ActsTests}. What is listed here is kept by its figures.
 */
final class ErasureActs {

	private static final String LIST = "/triage/erasure";

	private ErasureActs() {
	}

	/** One list is agreed to by a second person, and another is refused. */
	static void tried(Tried tried, WebTestClient web, DeskClient manager, String closed) {
		DeskClient second = DeskClient.signedIn(web, "manager2");
		Rows.change("""
				UPDATE triage.report SET state = 'CLOSED', received = now() - interval '30 years', looked = now(),
				       looked_by = (SELECT id FROM staff.account WHERE sign_in = 'worker'),
				       decided = now() - interval '20 years', closed = now() - interval '20 years'
				WHERE reference = '%s'
				""".formatted(closed));
		Rows.change("""
				INSERT INTO retention.keeping (id, report, number, round, rule, author, body)
				SELECT gen_random_uuid(), r.id, 1, 1, 'no-action', a.id, '\\x00'
				FROM triage.report r, staff.account a WHERE r.reference = '%s' AND a.sign_in = 'worker'
				""".formatted(closed));
		answered(tried, manager, second, "REFUSE", "ERASURE_REFUSED");
		answered(tried, manager, second, "AGREE", "ERASURE_AGREED");
	}

	private static void answered(Tried tried, DeskClient manager, DeskClient second, String answer, String act) {
		String id = UUID.randomUUID().toString();
		tried.at(LIST, "ERASURE_LISTED", manager, Map.of("id", id, "kind", "REAL"));
		tried.one(Set.of(act), LIST + "/{run}",
				() -> second.send("/triage/home", LIST + "/" + id, Map.of("answer", answer)));
	}

}
