package org.waymark.drills.flood;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sentences that could be true, put together at random. */
final class Sentences {

	private static final List<String> WHO = List.of("My neighbour", "A man in our street", "Her uncle", "The new coach",
			"Somebody at the flats", "An older boy", "Their lodger", "The driver", "A friend of the family");

	private static final List<String> DOES = List.of("shouts at the children", "gives her presents", "waits outside",
			"keeps them home from school", "sends messages at night", "leaves the little ones alone",
			"takes them away in a car", "will not let anybody in", "says they fell again");

	private static final List<String> WHEN = List.of("most evenings", "since the summer", "every Friday", "after dark",
			"when their mother works", "for about a month", "on the way home", "as soon as the bus has gone");

	private static final List<String> AND = List.of("and I do not know what to do", "and it is getting worse",
			"and nobody else seems to notice", "and the girl looks scared", "so I am telling you",
			"and yesterday there was a bruise", "and I saw it myself", "but I may be wrong");

	private Sentences() {
	}

	static String some(Random random) {
		return IntStream.rangeClosed(0, 1 + random.nextInt(4))
			.mapToObj(
					number -> String.join(" ", one(WHO, random), one(DOES, random), one(WHEN, random), one(AND, random))
							+ ".")
			.collect(Collectors.joining(" "));
	}

	private static String one(List<String> from, Random random) {
		return from.get(random.nextInt(from.size()));
	}

}
