package org.waymark.decisions.routing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The facts that choose routes.
 *
 * @param kinds its subjects; never empty
 * @param age of the youngest person that it concerns
 * @param who whose behaviour is the worry
 * @param place its place
 * @param level the highest level of need that anybody judged
 */
public record Facts(Set<Kind> kinds, Age age, Who who, Place place, Level level) {

	/** The subjects of a concern; several may come together. */
	public enum Kind {

		/** Danger, missing, being moved, or access tonight. */
		DANGER,
		/** The decision record says that significant harm is there or likely. */
		HARM,
		/** It was told as something of the past. */
		PAST,
		/** The person of something long ago has contact with children now. */
		CONTACT,
		/** Sexual harm. */
		SEXUAL,
		/** A child is exploited, or a person prepares for it. */
		EXPLOITATION,
		/** The decision record says that harm is not ruled out. */
		UNCLEAR,
		/** None of these. */
		OTHER

	}

	/** How old the youngest is. */
	public enum Age {

		/** A child. */
		UNDER_18,
		/** All of them are grown up. */
		ADULT,
		/** Nobody has said. */
		UNKNOWN

	}

	/** The person whose behaviour is the worry. */
	public enum Who {

		/** A person who works or volunteers with children. */
		WORKS,
		/** A person under 18. */
		CHILD,
		/** Anybody else, or nobody named. */
		OTHER

	}

	/** Where it is. */
	public enum Place {

		/** About a place itself. */
		PLACE,
		/** Outside the council's area. */
		AWAY,
		/** Anywhere else. */
		HERE

	}

	/** The level of need. */
	public enum Level {

		/** Universal. */
		L1,
		/** Universal plus. */
		L2,
		/** Intensive. */
		L3,
		/** Specialist. */
		L4,
		/** Nobody has judged it. */
		UNKNOWN

	}

	/** Every case that there can be. */
	static Stream<Facts> all() {
		return kindsOfCases().flatMap(kinds -> Arrays.stream(Age.values())
			.flatMap(age -> Arrays.stream(Who.values()).flatMap(who -> with(kinds, age, who))));
	}

	private static Stream<Set<Kind>> kindsOfCases() {
		List<Kind> any = Arrays.stream(Kind.values()).filter(kind -> kind != Kind.OTHER).toList();
		return IntStream.range(0, 1 << any.size()).mapToObj(mask -> {
			Set<Kind> kinds = EnumSet.noneOf(Kind.class);
			IntStream.range(0, any.size())
				.filter(bit -> (mask >> bit & 1) == 1)
				.forEach(bit -> kinds.add(any.get(bit)));
			return kinds.isEmpty() ? EnumSet.of(Kind.OTHER) : kinds;
		});
	}

	private static Stream<Facts> with(Set<Kind> kinds, Age age, Who who) {
		return Arrays.stream(Place.values())
			.flatMap(place -> Arrays.stream(Level.values()).map(level -> new Facts(kinds, age, who, place, level)));
	}

	/** The case that words name; kinds that come together are joined by a plus. */
	static Facts of(String kinds, String age, String who, String place, String level) {
		return new Facts(
				Stream.of(kinds.split("\\+"))
					.map(Kind::valueOf)
					.collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class))),
				Age.valueOf(age), Who.valueOf(who), Place.valueOf(place), Level.valueOf(level));
	}

}
