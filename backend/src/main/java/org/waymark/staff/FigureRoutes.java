package org.waymark.staff;

import java.util.List;

import org.waymark.staff.DeskRoutes.Route;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.waymark.staff.DeskRoutes.needs;

/** The routes of figures, a part of {@link DeskRoutes}. */
final class FigureRoutes {

	static final List<Route> ALL = List.of(needs(Permission.READ_DASHBOARD, GET, "/triage/figures"),
			needs(Permission.READ_DASHBOARD, GET, "/triage/figures/dictionary"),
			needs(Permission.KEEP_FIGURES, GET, "/triage/figures/entered"),
			needs(Permission.KEEP_FIGURES, POST, "/triage/figures/entered"),
			needs(Permission.READ_RELEASES, GET, "/triage/releases"),
			needs(Permission.MAKE_RELEASE, POST, "/triage/releases"),
			needs(Permission.READ_RELEASES, GET, "/triage/releases/{quarter}"),
			needs(Permission.MAKE_RELEASE, POST, "/triage/releases/{quarter}"),
			needs(Permission.READ_RELEASES, GET, "/triage/releases/{quarter}/figures.csv"),
			needs(Permission.READ_RELEASES, GET, "/triage/releases/{quarter}/dictionary.csv"));

	private FigureRoutes() {
	}

}
