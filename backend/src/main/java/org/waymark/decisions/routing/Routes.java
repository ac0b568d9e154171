package org.waymark.decisions.routing;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.waymark.desk.DeskTables;

/**
 * The table of routes, in order; the first that fits is taken. It refuses to be made
 * where a case has no route, a route can never be reached, or an example is answered by
 * another.
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

	/** The route of a case; there always is one. */
	public Route of(Facts facts) {
		return this.all.stream().filter(route -> route.fits(facts)).findFirst().orElseThrow();
	}

	private void check(Set<String> codes) {
		List<Facts> cases = Facts.all();
		cases.stream()
			.filter(one -> this.all.stream().noneMatch(route -> route.fits(one)))
			.findFirst()
			.ifPresent(one -> refuse("no route for " + one));
		for (Route route : this.all) {
			if (!codes.containsAll(route.to())) {
				refuse("a route to what is no outcome: " + route.to());
			}
			if (cases.stream().noneMatch(one -> of(one).equals(route))) {
				refuse("a route that can never be reached: " + route.why());
			}
			if (route.examples().isEmpty() || route.examples().stream().anyMatch(one -> !of(one).equals(route))) {
				refuse("a route whose examples it does not answer: " + route.why());
			}
		}
	}

	private static void refuse(String what) {
		throw new IllegalArgumentException("The routes have " + what);
	}

}
