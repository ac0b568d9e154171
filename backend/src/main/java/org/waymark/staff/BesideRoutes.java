package org.waymark.staff;

import java.util.List;

import org.waymark.staff.DeskRoutes.Route;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.waymark.staff.DeskRoutes.confirmed;
import static org.waymark.staff.DeskRoutes.needs;

/**
 * The routes of work beside the reports, for {@link DeskRoutes}: what the public reads,
 * how long reports are kept, the figures, and the registers of the committee.
 */
final class BesideRoutes {

	static final List<Route> ALL = List.of(needs(Permission.BE_AT_THE_DESK, GET, "/triage/retention"),
			needs(Permission.READ_REPORT, GET, "/triage/reports/{reference}/keeping"),
			needs(Permission.DECIDE_REPORT, POST, "/triage/reports/{reference}/keeping"),
			needs(Permission.ERASE_REPORTS, GET, "/triage/erasure"),
			confirmed(Permission.ERASE_REPORTS, POST, "/triage/erasure"),
			needs(Permission.ERASE_REPORTS, GET, "/triage/erasure/{run}"),
			confirmed(Permission.ERASE_REPORTS, POST, "/triage/erasure/{run}"),
			needs(Permission.KEEP_HOLDS, GET, "/triage/holds"), needs(Permission.KEEP_HOLDS, GET, "/triage/holds/new"),
			confirmed(Permission.KEEP_HOLDS, POST, "/triage/holds/new"),
			needs(Permission.KEEP_HOLDS, GET, "/triage/holds/{hold}"),
			confirmed(Permission.KEEP_HOLDS, POST, "/triage/holds/{hold}"),
			needs(Permission.KEEP_CONTENT, GET, "/triage/content"),
			needs(Permission.KEEP_CONTENT, GET, "/triage/content/new"),
			needs(Permission.KEEP_CONTENT, POST, "/triage/content/new"),
			needs(Permission.KEEP_CONTENT, GET, "/triage/content/pages/{page}"),
			needs(Permission.KEEP_CONTENT, POST, "/triage/content/pages/{page}"),
			needs(Permission.KEEP_CONTENT, GET, "/triage/content/contacts"),
			needs(Permission.KEEP_CONTENT, GET, "/triage/content/contacts/new"),
			needs(Permission.KEEP_CONTENT, POST, "/triage/content/contacts/new"),
			needs(Permission.KEEP_CONTENT, GET, "/triage/content/contacts/{contact}"),
			needs(Permission.KEEP_CONTENT, POST, "/triage/content/contacts/{contact}"),
			needs(Permission.KEEP_CONTENT, GET, "/triage/content/campaigns"),
			needs(Permission.KEEP_CONTENT, GET, "/triage/content/campaigns/new"),
			needs(Permission.KEEP_CONTENT, POST, "/triage/content/campaigns/new"),
			needs(Permission.KEEP_CONTENT, GET, "/triage/content/campaigns/{campaign}"),
			needs(Permission.KEEP_CONTENT, POST, "/triage/content/campaigns/{campaign}"),
			needs(Permission.KEEP_CONTENT, GET, "/triage/content/words"),
			needs(Permission.KEEP_CONTENT, GET, "/triage/content/words/new"),
			needs(Permission.KEEP_CONTENT, POST, "/triage/content/words/new"),
			needs(Permission.KEEP_CONTENT, GET, "/triage/content/words/{word}"),
			needs(Permission.KEEP_CONTENT, POST, "/triage/content/words/{word}"),
			needs(Permission.KEEP_CONTENT, GET, "/triage/content/attention"),
			needs(Permission.KEEP_CONTENT, GET, "/triage/content/export"),
			needs(Permission.KEEP_CONTENT, POST, "/triage/content/export"),
			needs(Permission.KEEP_CONTENT, GET, "/triage/content/banner"),
			needs(Permission.KEEP_CONTENT, POST, "/triage/content/banner"),
			needs(Permission.KEEP_CONTENT, GET, "/triage/content/history/{sort}/{item}"),
			needs(Permission.KEEP_CONTENT, POST, "/triage/content/history/{sort}/{item}"),
			needs(Permission.SECOND_CONTENT, GET, "/triage/content/changes"),
			needs(Permission.SECOND_CONTENT, GET, "/triage/content/changes/{sort}/{item}"),
			needs(Permission.SECOND_CONTENT, POST, "/triage/content/changes/{sort}/{item}"),
			needs(Permission.READ_DASHBOARD, GET, "/triage/figures"),
			needs(Permission.READ_DASHBOARD, GET, "/triage/figures/dictionary"),
			needs(Permission.KEEP_FIGURES, GET, "/triage/figures/entered"),
			needs(Permission.KEEP_FIGURES, POST, "/triage/figures/entered"),
			needs(Permission.READ_DASHBOARD, GET, "/triage/figures/national"),
			needs(Permission.KEEP_FIGURES, GET, "/triage/figures/national/{table}"),
			needs(Permission.KEEP_FIGURES, POST, "/triage/figures/national/{table}"),
			needs(Permission.READ_RELEASES, GET, "/triage/releases"),
			needs(Permission.MAKE_RELEASE, POST, "/triage/releases"),
			needs(Permission.READ_RELEASES, GET, "/triage/releases/{quarter}"),
			needs(Permission.MAKE_RELEASE, POST, "/triage/releases/{quarter}"),
			needs(Permission.READ_RELEASES, GET, "/triage/releases/{quarter}/figures.csv"),
			needs(Permission.READ_RELEASES, GET, "/triage/releases/{quarter}/dictionary.csv"),
			needs(Permission.READ_RELEASES, GET, "/triage/releases/{quarter}/figures.pdf"),
			needs(Permission.KEEP_COMMITTEE, GET, "/triage/committee/awareness/table"),
			needs(Permission.KEEP_COMMITTEE, POST, "/triage/committee/awareness/table"),
			needs(Permission.READ_COMMITTEE, GET, "/triage/committee/training"),
			needs(Permission.READ_COMMITTEE, GET, "/triage/committee/training.csv"),
			needs(Permission.KEEP_COMMITTEE, GET, "/triage/committee/training/table"),
			needs(Permission.KEEP_COMMITTEE, POST, "/triage/committee/training/table"),
			needs(Permission.KEEP_COMMITTEE, GET, "/triage/committee/training/returns"),
			needs(Permission.KEEP_COMMITTEE, POST, "/triage/committee/training/returns"),
			needs(Permission.BE_AT_THE_DESK, GET, "/triage/committee/card"),
			needs(Permission.BE_AT_THE_DESK, GET, "/triage/committee/card/print.pdf"),
			needs(Permission.KEEP_COMMITTEE, GET, "/triage/committee/route"),
			needs(Permission.KEEP_COMMITTEE, GET, "/triage/committee/route.csv"),
			needs(Permission.KEEP_COMMITTEE, GET, "/triage/committee/route/new"),
			needs(Permission.KEEP_COMMITTEE, POST, "/triage/committee/route/new"),
			needs(Permission.KEEP_COMMITTEE, GET, "/triage/committee/route/{walk}"),
			needs(Permission.KEEP_COMMITTEE, POST, "/triage/committee/route/{walk}"),
			needs(Permission.NAME_SECTOR, GET, "/triage/sector-needs"),
			needs(Permission.NAME_SECTOR, POST, "/triage/sector-needs"),
			needs(Permission.READ_COMMITTEE, GET, "/triage/committee/engagement"),
			needs(Permission.READ_COMMITTEE, GET, "/triage/committee/engagement.csv"),
			needs(Permission.KEEP_COMMITTEE, GET, "/triage/committee/engagement/new"),
			needs(Permission.KEEP_COMMITTEE, POST, "/triage/committee/engagement/new"),
			needs(Permission.KEEP_COMMITTEE, GET, "/triage/committee/engagement/table"),
			needs(Permission.KEEP_COMMITTEE, POST, "/triage/committee/engagement/table"),
			needs(Permission.KEEP_COMMITTEE, GET, "/triage/committee/engagement/{organisation}"),
			needs(Permission.KEEP_COMMITTEE, POST, "/triage/committee/engagement/{organisation}"));

	private BesideRoutes() {
	}

}
