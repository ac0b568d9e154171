package org.waymark.administration.auditlog;

import java.util.Map;
import java.util.Set;

import org.waymark.testing.Asking;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;

import static org.waymark.administration.auditlog.Tried.with;

/** The acts of asking agencies, for {@link ActsTests}. */
final class AskingActs {

	private static final Map<String, String> CHOSEN = Map.of("place", "The Silver Herring", "kind", "BAR", "parts",
			"NIGHT", "dates", "FEW", "source", "SEEN", "asks", "KNOWN", "basis", "PUBLIC_TASK", "sentence", "");

	private AskingActs() {
	}

	/** For the owner of the report, a second person, and the police. */
	static void tried(Tried tried, DeskClient worker, DeskClient second, DeskClient police) {
		String requests = tried.report() + "/requests";
		tried.one("AGENCY_ASKED", "requests", worker, Asking.shown(worker, requests,
				Map.of("agency", "POLICE", "question", "Known?", "facts", "The flat", "basis", "PUBLIC_TASK")));
		tried.one("AGENCY_ASKED", "requests/licensing", worker, Asking.shown(worker, requests + "/licensing", CHOSEN));
		sentence("REFUSED", tried, worker, second);
		sentence("AGREED", tried, worker, second);
		tried.one(Set.of("AGENCY_ANSWERED"), "/triage/requests/{request}",
				() -> police.send("/triage/home",
						"/triage/requests/"
								+ Rows.all("SELECT id FROM agencies.request WHERE agency = 'POLICE'").get(0),
						Map.of("known", "KNOWN", "summary", "Calls", "risk", "High")));
	}

	private static void sentence(String verdict, Tried tried, DeskClient worker, DeskClient second) {
		Map<String, String> chosen = with(CHOSEN, "sentence", "Cars wait at the back");
		tried.one("SENTENCE_PROPOSED", "requests/licensing", worker,
				Asking.shown(worker, tried.report() + "/requests/licensing", chosen));
		String waits = Rows.all("SELECT id FROM agencies.sentence WHERE decided IS NULL").get(0);
		tried.one(Set.of("SENTENCE_" + verdict), "/triage/reports/{reference}/sentences/{sentence}",
				() -> second.send("/triage/home", tried.report() + "/sentences/" + waits,
						Map.of("verdict", verdict, "why", "Read it")));
	}

}
