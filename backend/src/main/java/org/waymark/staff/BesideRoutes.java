package org.waymark.staff;

import java.util.List;

import org.waymark.staff.DeskRoutes.Route;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.waymark.staff.DeskRoutes.confirmed;
import static org.waymark.staff.DeskRoutes.needs;

/**
 * The routes of work beside the reports, for {@link DeskRoutes}: what the public reads,
 * and how long reports are kept.
 */
final class BesideRoutes {

	static final List<Route> ALL = List.of(needs(Permission.BE_AT_THE_DESK, GET, "/triage/retention"),
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
			needs(Permission.KEEP_CONTENT, GET, "/triage/content/banner"),
			needs(Permission.KEEP_CONTENT, POST, "/triage/content/banner"),
			needs(Permission.KEEP_CONTENT, GET, "/triage/content/history/{sort}/{item}"),
			needs(Permission.KEEP_CONTENT, POST, "/triage/content/history/{sort}/{item}"),
			needs(Permission.SECOND_CONTENT, GET, "/triage/content/changes"),
			needs(Permission.SECOND_CONTENT, GET, "/triage/content/changes/{sort}/{item}"),
			needs(Permission.SECOND_CONTENT, POST, "/triage/content/changes/{sort}/{item}"));

	private BesideRoutes() {
	}

}
