package org.waymark.administration.auditlog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.springframework.test.web.reactive.server.EntityExchangeResult;

import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;

import static org.assertj.core.api.Assertions.assertThat;

/** Acts that were tried, each with what it left in the record. */
class Tried {

	private final Set<String> forms = new TreeSet<>();

	private final Set<String> acts = new TreeSet<>();

	private final String reference;

	Tried(String reference) {
		this.reference = reference;
	}

	/** Address of the report. */
	String report() {
		return "/triage/reports/" + this.reference;
	}

	/** Paths to which a form was sent. */
	Set<String> forms() {
		return this.forms;
	}

	/** Codes that were left. */
	Set<String> acts() {
		return this.acts;
	}

	/** An act of a form below the report, with the version as it stands. */
	void one(String act, String form, DeskClient who, Map<String, String> fields) {
		String version = Rows.all("SELECT version FROM triage.report WHERE reference = '" + this.reference + "'")
			.get(0);
		String path = "/triage/reports/{reference}/" + form.replaceAll("decision/.*", "decision/{task}");
		one(Set.of(act), path, () -> who.send("/triage/home", "/triage/reports/" + this.reference + "/" + form,
				with(fields, "version", version)));
	}

	/** An act of a form elsewhere. */
	void at(String path, String act, DeskClient who, Map<String, String> fields) {
		one(Set.of(act), path, () -> who.send("/triage/home", path, fields));
	}

	/** An act that leaves one of several codes, and one entry whichever it is. */
	void one(Set<String> possible, String path, Supplier<EntityExchangeResult<byte[]>> form) {
		long last = Rows.count("SELECT coalesce(max(id), 0) FROM audit.entry");
		int status = form.get().getStatus().value();
		List<String> left = acts(entries(last));
		assertThat(left).as(possible + " at " + path + " answered " + status).hasSize(1).isSubsetOf(possible);
		this.forms.add(path);
		this.acts.addAll(left);
	}

	// In hub hours a second person has to agree, and the answer shows the report again:
	// that is a read of its own.
	private static List<String> acts(List<String> left) {
		return left.equals(List.of("REPORTER_ASKED", "REPORT_READ")) ? List.of("REPORTER_ASKED") : left;
	}

	static Map<String, String> with(Map<String, String> fields, String field, String value) {
		Map<String, String> all = new HashMap<>(fields);
		all.put(field, value);
		return all;
	}

	static String account(String name) {
		return Rows.all("SELECT id FROM staff.account WHERE sign_in = '" + name + "'").get(0);
	}

	static String id(String table) {
		return Rows.all("SELECT id FROM " + table + " LIMIT 1").get(0);
	}

	// Waymark's own background acts are no acts of the desk; a refused sign-in is.
	private static List<String> entries(long last) {
		return Rows.all("SELECT act FROM audit.entry WHERE id > " + last
				+ " AND (actor_kind = 'STAFF' OR act = 'SIGN_IN_FAILED') ORDER BY id");
	}

}
