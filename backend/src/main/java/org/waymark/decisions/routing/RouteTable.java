package org.waymark.decisions.routing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.waymark.decisions.routing.Facts.Age;
import org.waymark.decisions.routing.Facts.Kind;
import org.waymark.decisions.routing.Facts.Place;
import org.waymark.decisions.routing.Facts.Who;

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
	 * @param why its reason, in words
	 * @param examples four words each: kind, age, who and place
	 */
	record Row(List<String> to, When when, String why, List<List<String>> examples) {

		private static final int FACTS = 4;

		Row {
			if (to == null || when == null || why == null) {
				throw new IllegalArgumentException("a route has to, when and why: " + why);
			}
			examples = Objects.requireNonNullElse(examples, List.of());
			if (examples.stream().anyMatch(words -> words == null || words.size() != FACTS)) {
				throw new IllegalArgumentException("an example has kind, age, who and place: " + why);
			}
		}

		private Route route() {
			return new Route(this.to, this.when.words(), this.why,
					this.examples.stream()
						.map(words -> Facts.of(words.get(0), words.get(1), words.get(2), words.get(3)))
						.toList());
		}

	}

	/** What a route asks for; a fact that it does not name may be anything. */
	record When(@Nullable Kind kind, @Nullable Age age, @Nullable Who who, @Nullable Place place) {

		private List<String> words() {
			return Stream.of(this.kind, this.age, this.who, this.place)
				.map(fact -> (fact != null) ? fact.name() : Route.ANYTHING)
				.toList();
		}

	}

}
