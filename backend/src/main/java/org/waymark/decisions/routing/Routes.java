package org.waymark.decisions.routing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.waymark.desk.DeskTables;

/**
 * The table of routes. Every line that fits is taken, since several may apply together;
 * one that says otherwise only where none before it does. It refuses to be made where a
 * case has no line, a line can never be reached, or it does not answer its examples.
 */
public final class Routes {

	private final List<Route> all;

	/**
	 * Checks a table.
	 * @param codes the known outcomes
	 * @throws IllegalArgumentException if the table is wrong, with its fault
	 */
	Routes(RouteTable table, Collection<String> codes) {
		this.all = table.all();
		check(Set.copyOf(codes));
	}

	/** As they come with Waymark. */
	public static Routes read(Collection<String> codes) {
		return new Routes(DeskTables.read("routes.yaml", RouteTable.class), codes);
	}

	public List<Route> all() {
		return this.all;
	}

	/** The routes of a case, in their order; there always is one. */
	public List<Route> of(Facts facts) {
		List<Route> found = new ArrayList<>();
		for (Route route : this.all) {
			if (route.fits(facts) && (found.isEmpty() || !route.otherwise())) {
				found.add(route);
			}
		}
		return found;
	}

	private void check(Set<String> codes) {
		Set<Route> reached = new HashSet<>();
		Facts.all().forEach(one -> {
			List<Route> routes = of(one);
			if (routes.isEmpty()) {
				refuse("no route for " + one);
			}
			reached.addAll(routes);
		});
		for (Route route : this.all) {
			if (!codes.containsAll(route.to())) {
				refuse("a route to what is no outcome: " + route.to());
			}
			if (!reached.contains(route)) {
				refuse("a route that can never be reached: " + route.why());
			}
			if (route.examples().isEmpty() || route.examples().stream().anyMatch(one -> !of(one).contains(route))) {
				refuse("a route whose examples it does not answer: " + route.why());
			}
		}
	}

	private static void refuse(String what) {
		throw new IllegalArgumentException("The routes have " + what);
	}

}
