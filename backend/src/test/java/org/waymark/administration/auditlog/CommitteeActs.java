package org.waymark.administration.auditlog;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;

/** The acts of the committee's registers, for {@link ActsTests}. */
final class CommitteeActs {

	private static final String COMMITTEE = "/triage/committee";

	private static final String ONE = COMMITTEE + "/actions/{number}";

	private CommitteeActs() {
	}

	/**
	 * Something is asked, done and closed; a meeting comes and goes; an activity is
	 * logged.
	 */
	static void tried(Tried tried, WebTestClient web) {
		DeskClient officer = DeskClient.signedIn(web, "analyst");
		tried.at(COMMITTEE + "/actions/new", "ACTION_ADDED", officer, Map.of("title", "A question", "resolution",
				"To be told.", "origin", "The committee", "agreed", "2026-11-12"));
		String number = Rows.all("SELECT max(number) FROM committee.action").get(0);
		tried.one(Set.of("ACTION_CHANGED"), ONE + "/progress",
				() -> officer.send("/triage/home", ONE.replace("{number}", number) + "/progress",
						Map.of("state", "OPEN", "done", "Something", "version", "1")));
		DeskClient member = DeskClient.signedIn(web, "scrutiny");
		tried.one(Set.of("ACTION_DECIDED"), ONE + "/decide",
				() -> member.send("/triage/home", ONE.replace("{number}", number) + "/decide",
						Map.of("decision", "CLOSED", "reason", "It is done", "version", "2")));
		tried.at(COMMITTEE + "/meetings", "MEETING_ADDED", officer, Map.of("act", "ADD", "day", soon()));
		tried.at(COMMITTEE + "/meetings", "MEETING_REMOVED", officer, Map.of("act", "REMOVE", "day", soon()));
		Map<String, String> activity = new HashMap<>(
				Map.of("id", "00000000-0000-4000-8000-00000000c0de", "title", "A play", "day", "2025-11-17", "themes",
						"FAMILY", "audience", "CHILDREN", "place", "SCHOOL", "priority", "PREVENTION", "version", "0"));
		tried.at(COMMITTEE + "/awareness/new", "ACTIVITY_ADDED", officer, activity);
		activity.put("version", "1");
		tried.one(Set.of("ACTIVITY_CHANGED"), COMMITTEE + "/awareness/{activity}",
				() -> officer.send("/triage/home", COMMITTEE + "/awareness/" + activity.get("id"), activity));
		organisations(tried, web, officer);
		tables(tried, officer);
		walks(tried, officer);
	}

	private static void organisations(Tried tried, WebTestClient web, DeskClient officer) {
		Map<String, String> organisation = new HashMap<>(Map.of("id", "00000000-0000-4000-8000-00000000c0df", "name",
				"Tower Cabs", "sector", "TAXI", "licence", "VEHICLE", "stage", "FOUND", "version", "0"));
		tried.at(COMMITTEE + "/engagement/new", "ORGANISATION_ADDED", officer, organisation);
		organisation.put("version", "1");
		tried.one(Set.of("ORGANISATION_CHANGED"), COMMITTEE + "/engagement/{organisation}",
				() -> officer.send("/triage/home", COMMITTEE + "/engagement/" + organisation.get("id"), organisation));
		tried.at(COMMITTEE + "/engagement/table", "ORGANISATION_ADDED", officer,
				Map.of("table", "Name,Sector,Licence,Stage\nPier Cabs,TAXI,VEHICLE,FOUND\n", "act", "KEEP"));
		tried.at("/triage/sector-needs", "SECTOR_NAMED", DeskClient.signedIn(web, "worker"),
				Map.of("id", "00000000-0000-4000-8000-00000000c0d0", "area", "FY1", "sector", "TAXI"));
	}

	private static void walks(Tried tried, DeskClient officer) {
		Map<String, String> walk = new HashMap<>(
				Map.of("id", "00000000-0000-4000-8000-00000000c0d2", "day", "2025-11-18", "way", "COUNTER", "tried",
						"Whom to tell", "happened", "They knew", "found", "YES", "version", "0"));
		tried.at(COMMITTEE + "/route/new", "WALK_ADDED", officer, walk);
		walk.put("version", "1");
		tried.one(Set.of("WALK_CHANGED"), COMMITTEE + "/route/{walk}",
				() -> officer.send("/triage/home", COMMITTEE + "/route/" + walk.get("id"), walk));
	}

	private static void tables(Tried tried, DeskClient officer) {
		tried.at(COMMITTEE + "/awareness/table", "ACTIVITY_ADDED", officer, Map.of("act", "KEEP", "table",
				"Day,What it was,About,For,Kind of place,Priority\n2025-11-18,A talk,FAMILY,PARENTS,SCHOOL,PROTECT\n"));
		tried.at(COMMITTEE + "/training/table", "POSTS_TAKEN_IN", officer,
				Map.of("act", "KEEP", "table", "Work address,Group\na@council.example,Staff\n"));
		tried.at(COMMITTEE + "/training/returns", "RETURN_ADDED", officer,
				Map.of("id", "00000000-0000-4000-8000-00000000c0d1", "agency", "POLICE", "returned", "2025-11-18",
						"source", "Section 11", "people", "3", "training-CSE", "1", "training-CSA", "1",
						"training-INTRA_FAMILIAL", "1"));
	}

	private static String soon() {
		return Rows.all("SELECT current_date + 40").get(0);
	}

}
