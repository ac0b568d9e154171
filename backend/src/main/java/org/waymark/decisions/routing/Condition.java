package org.waymark.decisions.routing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;

import org.waymark.decisions.routing.Facts.Age;
import org.waymark.decisions.routing.Facts.Kind;
import org.waymark.decisions.routing.Facts.Level;
import org.waymark.decisions.routing.Facts.Place;
import org.waymark.decisions.routing.Facts.Who;

/**
 * What a route asks for: any one of the words of each fact. A fact without words may be
 * anything.
 */
public record Condition(List<Kind> kind, List<Age> age, List<Who> who, List<Place> place, List<Level> level) {

	public Condition(@JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<Kind> kind,
			@JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<Age> age,
			@JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<Who> who,
			@JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<Place> place,
			@JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<Level> level) {
		this.kind = any(kind);
		this.age = any(age);
		this.who = any(who);
		this.place = any(place);
		this.level = any(level);
	}

	boolean fits(Facts facts) {
		return (this.kind.isEmpty() || this.kind.stream().anyMatch(facts.kinds()::contains))
				&& (this.age.isEmpty() || this.age.contains(facts.age()))
				&& (this.who.isEmpty() || this.who.contains(facts.who()))
				&& (this.place.isEmpty() || this.place.contains(facts.place()))
				&& (this.level.isEmpty() || this.level.contains(facts.level()));
	}

	/** Its words by fact: kind, age, who, place and level. */
	public List<List<String>> words() {
		return Stream.<List<? extends Enum<?>>>of(this.kind, this.age, this.who, this.place, this.level)
			.map(fact -> fact.stream().<String>map(Enum::name).toList())
			.toList();
	}

	private static <T> List<T> any(@Nullable List<T> words) {
		return List.copyOf(Objects.requireNonNullElse(words, List.of()));
	}

}
