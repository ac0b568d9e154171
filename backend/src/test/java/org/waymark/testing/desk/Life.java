package org.waymark.testing.desk;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.testing.Asking;
import org.waymark.testing.DeskClient;

/**
 * What happens to a report at a hub, through the forms of its desk, so that whatever the
 * hub seals is there in the end, and every page has something to show.
 */
public final class Life {

	private static final String[] RECORD = { "nature", "Unknown", "needs", "Unknown", "urgent", "None", "knows",
			"Nobody", "parents", "Not asked", "whereabouts", "At home", "seen", "No", "contact", "No", "previous",
			"None", "agencies", "None", "harm", "NO", "sexual", "YES", "hand", "FIRST", "kinds", "WITHIN_FAMILY" };

	private final WebTestClient web;

	private final String password;

	private final Connection superuser;

	private final String reference;

	/**
	 * The life of one report.
	 * @param web where the desk answers
	 * @param password of the trial accounts there
	 * @param superuser of its database, who knows the ids that the forms carry
	 */
	public Life(WebTestClient web, String password, Connection superuser, String reference) {
		this.web = web;
		this.password = password;
		this.superuser = superuser;
		this.reference = reference;
	}

	/**
	 * It is taken, rated, described, decided and linked; agencies are asked and alerts
	 * raised.
	 * @param earlier another report, which came before
	 */
	public void happens(String earlier) throws SQLException {
		DeskClient worker = signedIn("worker");
		work(worker);
		decide(worker, signedIn("manager"));
		ask(worker);
		link(worker, earlier);
		at(worker, "/triage/find", "words", "Amy Example");
		at(signedIn("manager"), "/triage/duty/test");
	}

	private void work(DeskClient worker) throws SQLException {
		of(worker, "owner", "act", "CLAIMED");
		of(worker, "rating", "rating", "AMBER", "reason", "Seen twice");
		of(worker, "messages", "words", "When was it?", "act", "send");
		of(worker, "decision/child", "name", "First", "known", "NO", "level", "L3", "sex", "GIRL", "looked", "YES");
		of(worker, "decision/person", "name", "Other", "age", "ADULT", "works", "NO");
		of(worker, "decision/record", RECORD);
		of(worker, "reporter", "reason", "To ring them");
	}

	private void decide(DeskClient worker, DeskClient manager) throws SQLException {
		decided(worker, "NFA");
		of(manager, "sign-off", "of", last("triage.outcome"), "verdict", "AGREED", "reason", "Read it all");
		decided(worker, "S47");
		of(worker, "decision/acknowledge", "of", last("triage.outcome"), "who", "Assessment team", "when", "Today");
	}

	private void decided(DeskClient worker, String code) throws SQLException {
		of(worker, "decision/outcome", "of", last("triage.child"), "outcomes", code, "reason", "Seen by the school",
				"agency", "None");
	}

	private void ask(DeskClient worker) throws SQLException {
		Asking.ask(worker, "/triage/reports/" + this.reference + "/requests",
				Map.of("agency", "POLICE", "question", "Known?", "facts", "The flat", "basis", "PUBLIC_TASK"));
		at(signedIn("police"), "/triage/requests/" + one("SELECT id FROM agencies.request"), "known", "KNOWN",
				"summary", "Calls", "risk", "High");
	}

	/** Licensing is told something in words, which a second person reads before. */
	public void isToldToLicensing() throws SQLException {
		Asking.ask(signedIn("worker"), "/triage/reports/" + this.reference + "/requests/licensing",
				paired("place", "The Silver Herring", "kind", "BAR", "parts", "NIGHT", "dates", "FEW", "source", "SEEN",
						"asks", "KNOWN", "basis", "PUBLIC_TASK", "sentence", "Cars wait at the back"));
		at(signedIn("manager"),
				"/triage/reports/" + this.reference + "/sentences/" + one("SELECT id FROM agencies.sentence"),
				"verdict", "AGREED", "why", "Read it");
	}

	private void link(DeskClient worker, String earlier) throws SQLException {
		of(worker, "earlier", "other", earlier, "alike", "PLACE", "why", "The same flat");
		of(worker, "earlier", "undo", one("SELECT id FROM triage.earlier"), "why", "Another flat");
	}

	/** Identical held reports, ready to be closed together. */
	public void isOneOf(List<String> junk) throws SQLException {
		run("UPDATE triage.report SET lane = 'HELD', likeness = '\\x01' WHERE reference IN ('"
				+ String.join("', '", junk) + "')");
		at(signedIn("worker"), "/triage/floods/" + this.reference, "code", "NFA", "reason", "Junk", "proposal", "");
	}

	/** A second person agrees to that. */
	public void isClosedWithThem() throws SQLException {
		at(signedIn("manager"), "/triage/floods/" + this.reference, "verdict", "AGREED", "reason", "Read it",
				"proposal", one("SELECT id FROM triage.flood"));
	}

	/** It is hidden, opened at night all the same, and that is reviewed. */
	public void isHidden() throws SQLException {
		DeskClient manager = signedIn("manager");
		of(manager, "access", "act", "RECUSED", "who", one("SELECT id FROM staff.account WHERE sign_in = 'worker2'"),
				"because", "A cousin");
		of(manager, "access", "act", "RESTRICTED", "kind", "NAME_ONLY", "why", "Her aunt works here");
		at(signedIn("nights"), "/triage/break-glass", "reference", this.reference, "reason", "A call at night");
		at(manager, "/triage/openings", "opening", one("SELECT id FROM triage.opening WHERE kind = 'RESTRICTED'"),
				"said", "Right");
	}

	/** It must not be erased, say two managers. */
	public void isHeld() throws SQLException {
		String soon = one("SELECT current_date + 40");
		at(signedIn("manager"), "/triage/holds/new", "reason", "COURT", "why", "A claim", "since", "2026-01-01",
				"review", soon);
		at(signedIn("manager2"), "/triage/holds/" + one("SELECT id FROM retention.hold"), "act", "AGREE", "why",
				"Read it", "review", soon, "version", one("SELECT version FROM retention.hold"));
	}

	/** It is closed with others, and a person confirms how long it is kept. */
	public void isKept() throws SQLException {
		of(signedIn("worker"), "keeping", "rule", "no-action", "why", "Junk", "seen", "0");
	}

	/** A person with the trial password, and nothing else to show. */
	public DeskClient signedIn(String name) {
		DeskClient somebody = new DeskClient(this.web);
		answered("the sign-in of " + name, somebody.signIn(name, this.password));
		return somebody;
	}

	/** A person who has not signed in. */
	public DeskClient somebody() {
		return new DeskClient(this.web);
	}

	private void of(DeskClient who, String form, String... fields) throws SQLException {
		Map<String, String> all = paired(fields);
		all.put("version", one("SELECT version FROM triage.report WHERE reference = '" + this.reference + "'"));
		send(who, "/triage/reports/" + this.reference + "/" + form, all);
	}

	/** Sends a form of the desk. */
	public void at(DeskClient who, String path, String... fields) {
		send(who, path, paired(fields));
	}

	private static void send(DeskClient who, String path, Map<String, String> fields) {
		answered(path, who.send("/triage/home", path, fields));
	}

	private static void answered(String what, EntityExchangeResult<byte[]> answer) {
		if (answer.getStatus().value() != 303 && answer.getStatus().value() != 200) {
			throw new IllegalStateException(what + " was answered with " + answer.getStatus());
		}
	}

	private static Map<String, String> paired(String... fields) {
		Map<String, String> all = new LinkedHashMap<>();
		for (int at = 0; at < fields.length; at += 2) {
			all.put(fields[at], fields[at + 1]);
		}
		return all;
	}

	private String last(String table) throws SQLException {
		return one("SELECT id FROM " + table + " ORDER BY position DESC LIMIT 1");
	}

	/** The first value that a query finds. */
	public String one(String query) throws SQLException {
		try (Statement statement = this.superuser.createStatement(); ResultSet row = statement.executeQuery(query)) {
			if (!row.next()) {
				throw new IllegalStateException("Nothing found by " + query);
			}
			return row.getString(1);
		}
	}

	private void run(String change) throws SQLException {
		try (Statement statement = this.superuser.createStatement()) {
			statement.execute(change);
		}
	}

}
