package org.waymark.site.areas;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.site.Council.Areas.Place;
import org.waymark.site.areas.AreaRules.Ruled;
import org.waymark.site.text.TypedText;

/**
 * Finds the places of the rules in a text. A longer name counts before one within it, and
 * the name of a street counts for nothing. Pure.
 */
final class PlaceNames {

	private static final Pattern PARTS = Pattern.compile("[\\r\\n;:()]+");

	private final String text;

	private final BitSet taken = new BitSet();

	private PlaceNames(String typed) {
		this.text = TypedText.oneLine(TypedText.plain(PARTS.matcher(typed).replaceAll(" , ")));
	}

	/**
	 * What the rules say of each place in a text, the last one first: a town ends an
	 * address. In an address, a town is that of the post, which ends at no border.
	 */
	static List<Ruled> in(String typed, List<Place> places) {
		PlaceNames names = new PlaceNames(typed);
		boolean address = StreetWords.areIn(names.text);
		return places.stream()
			.sorted(Comparator.comparing((Place place) -> -place.name().length()))
			.flatMap(place -> names.found(place, address))
			.sorted(Comparator.comparing((Found found) -> -found.at()))
			.map(Found::ruled)
			.distinct()
			.toList();
	}

	/** Whether a place is all of a text. */
	static boolean are(String typed, List<Place> places) {
		String words = TypedText.words(typed);
		return places.stream().anyMatch(place -> TypedText.words(place.name()).equals(words));
	}

	private Stream<Found> found(Place place, boolean address) {
		List<Found> all = new ArrayList<>();
		Matcher name = pattern(place.name()).matcher(this.text);
		while (name.find()) {
			if (this.taken.get(name.start(), name.end()).isEmpty()) {
				this.taken.set(name.start(), name.end());
				String before = this.text.substring(0, name.start());
				if (!StreetWords.takes(before, this.text.substring(name.end()))) {
					boolean sure = place.sure() && !address && !StreetWords.near(before);
					all.add(new Found(name.start(), new Ruled(place.councils(), sure)));
				}
			}
		}
		return all.stream();
	}

	private static Pattern pattern(String name) {
		return Pattern.compile(Stream.of(TypedText.stripped(TypedText.words(name)).split(" "))
			.map(Pattern::quote)
			.collect(Collectors.joining("[^\\p{L}\\p{M}\\p{Nd}]{1,3}", "(?<![\\p{L}\\p{M}\\p{Nd}])",
					"(?![\\p{L}\\p{M}\\p{Nd}])")));
	}

	private record Found(int at, Ruled ruled) {

	}

}
