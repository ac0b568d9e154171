package org.waymark.decisions.routing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

/**
 * The table of routes, in order; the first that fits is taken. It refuses to be made
 * where a case has no route, a route can never be reached, or an example is answered by
 * another.
 */
public final class Routes {

	private static final int COLUMNS = 6;

	private final List<Route> all;

	/**
	 * Reads a table.
	 * @param codes the known outcomes
	 * @throws IllegalArgumentException if the table is wrong, with its fault
	 */
	Routes(Stream<String> lines, Collection<String> codes) {
		List<Route> routes = new ArrayList<>();
		lines.map(String::strip)
			.filter(line -> !line.isEmpty() && !line.startsWith("#"))
			.forEach(line -> read(line, routes));
		this.all = List.copyOf(routes);
		check(Set.copyOf(codes));
	}

	/** As they come with Waymark. */
	public static Routes read(Collection<String> codes) {
		try {
			return new Routes(
					new ClassPathResource("desk/routes.txt").getContentAsString(StandardCharsets.UTF_8).lines(), codes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The routes cannot be read", ex);
		}
	}

	public List<Route> all() {
		return this.all;
	}

	/** The route of a case; there always is one. */
	public Route of(Facts facts) {
		return this.all.stream().filter(route -> route.fits(facts)).findFirst().orElseThrow();
	}

	private static void read(String line, List<Route> routes) {
		if (line.startsWith("LIKE ") && !routes.isEmpty()) {
			String[] words = line.substring(5).strip().split("\\s+");
			Route last = routes.remove(routes.size() - 1);
			routes.add(last.with(Facts.of(words[0], words[1], words[2], words[3])));
			return;
		}
		String[] parts = line.split("\\s*\\|\\s*");
		if (!line.startsWith("ROUTE ") || parts.length != COLUMNS) {
			throw new IllegalArgumentException("The routes have a line that is neither ROUTE nor LIKE: " + line);
		}
		List<String> to = List.of(parts[0].substring(6).strip().split("\\s*,\\s*"));
		routes.add(new Route(to, List.of(parts).subList(1, COLUMNS - 1), parts[COLUMNS - 1], List.of()));
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
