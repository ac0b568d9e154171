package org.waymark.decisions.routing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The facts that choose a route.
 *
 * @param kind its subject
 * @param age of the youngest person that it concerns
 * @param who whose behaviour is the worry
 * @param place its place
 */
public record Facts(Kind kind, Age age, Who who, Place place) {

	/** The subject of a concern; the first that matches. */
	public enum Kind {

		/** Danger, missing, or access tonight. */
		DANGER,
		/** It is over. */
		PAST,
		/** Sexual harm. */
		SEXUAL,
		/** A child is exploited, or a person prepares for it. */
		EXPLOITATION,
		/** Anything else. */
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

	/** Every case that there can be. */
	static List<Facts> all() {
		return Arrays.stream(Kind.values())
			.flatMap(kind -> Arrays.stream(Age.values()).flatMap(age -> with(kind, age)))
			.toList();
	}

	private static Stream<Facts> with(Kind kind, Age age) {
		return Arrays.stream(Who.values())
			.flatMap(who -> Arrays.stream(Place.values()).map(place -> new Facts(kind, age, who, place)));
	}

	/** The case that four words name. */
	static Facts of(String kind, String age, String who, String place) {
		return new Facts(Kind.valueOf(kind), Age.valueOf(age), Who.valueOf(who), Place.valueOf(place));
	}

	List<String> words() {
		return List.of(this.kind.name(), this.age.name(), this.who.name(), this.place.name());
	}

}
