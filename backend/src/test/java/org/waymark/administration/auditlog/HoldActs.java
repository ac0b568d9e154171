package org.waymark.administration.auditlog;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;

/** The acts of holds, for {@link ActsTests}. */
final class HoldActs {

	private static final String ONE = "/triage/holds/{hold}";

	private final Tried tried;

	private final DeskClient first;

	private final DeskClient second;

	private HoldActs(Tried tried, DeskClient first, DeskClient second) {
		this.tried = tried;
		this.first = first;
		this.second = second;
	}

	/** A hold is set, kept and lifted by two people, and another is refused. */
	static void tried(Tried tried, WebTestClient web, DeskClient manager) {
		new HoldActs(tried, manager, DeskClient.signedIn(web, "manager2")).all();
	}

	private void all() {
		set("For a court");
		act("HOLD_AGREED", this.second, "AGREE");
		act("HOLD_REVIEWED", this.first, "REVIEW");
		act("HOLD_LIFT_ASKED", this.first, "ASK_TO_LIFT");
		act("HOLD_KEPT", this.second, "KEEP");
		act("HOLD_LIFT_ASKED", this.first, "ASK_TO_LIFT");
		act("HOLD_LIFTED", this.second, "LIFT");
		set("For nobody");
		act("HOLD_REFUSED", this.second, "REFUSE");
	}

	private void set(String why) {
		this.tried.at("/triage/holds/new", "HOLD_SET", this.first,
				Map.of("reason", "COURT", "why", why, "since", "2026-01-01", "review", soon()));
	}

	private void act(String act, DeskClient who, String code) {
		String hold = Rows.all("SELECT id FROM retention.hold ORDER BY at DESC LIMIT 1").get(0);
		Map<String, String> form = new HashMap<>(Map.of("act", code, "why", "A reason", "review", soon()));
		form.put("version", Rows.all("SELECT version FROM retention.hold WHERE id = '" + hold + "'").get(0));
		this.tried.one(Set.of(act), ONE, () -> who.send("/triage/home", ONE.replace("{hold}", hold), form));
	}

	private static String soon() {
		return Rows.all("SELECT current_date + 40").get(0);
	}

}
