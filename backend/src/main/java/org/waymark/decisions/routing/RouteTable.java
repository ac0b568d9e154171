package org.waymark.decisions.routing;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The routes as the file {@code desk/routes.yaml} has them.
 *
 * @param routes in the order in which they are tried
 */
record RouteTable(List<Row> routes) {

	RouteTable {
		if (routes == null || routes.contains(null)) {
			throw new IllegalArgumentException("the file has no routes");
		}
	}

	List<Route> all() {
		return this.routes.stream().map(Row::route).toList();
	}

	/**
	 * One route.
	 *
	 * @param to codes of the outcomes that it suggests
	 * @param when the facts that it asks for
	 * @param otherwise whether it is taken only where no route before it is
	 * @param why its reason, in words
	 * @param examples four words each: kind, age, who and place; and the level, where
	 * somebody judged it
	 */
	record Row(List<String> to, Condition when, @Nullable Boolean otherwise, String why, List<List<String>> examples) {

		private static final int FACTS = 4;

		Row {
			if (to == null || when == null || why == null) {
				throw new IllegalArgumentException("a route has to, when and why: " + why);
			}
			examples = Objects.requireNonNullElse(examples, List.of());
			if (examples.stream()
				.anyMatch(words -> words == null || words.size() < FACTS || words.size() > FACTS + 1)) {
				throw new IllegalArgumentException("an example has kind, age, who and place: " + why);
			}
		}

		private Route route() {
			return new Route(this.to, this.when, Boolean.TRUE.equals(this.otherwise), this.why,
					this.examples.stream()
						.map(words -> Facts.of(words.get(0), words.get(1), words.get(2), words.get(3),
								(words.size() > FACTS) ? words.get(FACTS) : Facts.Level.UNKNOWN.name()))
						.toList());
		}

	}

}
