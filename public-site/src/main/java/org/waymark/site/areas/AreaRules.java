package org.waymark.site.areas;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.site.Council.Areas;
import org.waymark.site.Council.Areas.Authority;
import org.waymark.site.Council.Areas.Place;
import org.waymark.site.text.TypedText;

/**
 * Applies the council's rules about areas to typed text: a postcode, an address or a
 * place. Nothing is looked up elsewhere.
 */
public record AreaRules(Areas areas) {

	/** The verdict of the longest matching rule; empty if none matches. */
	public Optional<Ruled> of(String typed) {
		Optional<Postcode> postcode = Postcode.in(typed);
		return postcode.isPresent() ? ofPostcode(postcode.get())
				: places(typed).max(Comparator.comparingInt(place -> place.name().length())).map(Ruled::of);
	}

	/**
	 * Whether it lies in the area of the council that runs the service. Rules that
	 * contradict each other ("Preston New Road, Blackpool") leave it open.
	 */
	public Inside inside(String typed) {
		Optional<Postcode> postcode = Postcode.in(typed);
		List<Inside> said = (postcode.isPresent() ? ofPostcode(postcode.get()).stream() : places(typed).map(Ruled::of))
			.map(Ruled::inside)
			.distinct()
			.toList();
		return (said.size() == 1) ? said.get(0) : Inside.UNKNOWN;
	}

	private Optional<Ruled> ofPostcode(Postcode postcode) {
		return this.areas.postcodes()
			.stream()
			.filter(rule -> postcode.begins(rule.begins()))
			.max(Comparator.comparingInt(rule -> rule.begins().length()))
			.map(rule -> new Ruled(rule.councils(), rule.sure()));
	}

	private Stream<Place> places(String typed) {
		String said = TypedText.words(typed);
		return this.areas.places().stream().filter(place -> said.contains(TypedText.words(place.name())));
	}

	/** Whether something lies in the council's own area. */
	public enum Inside {

		/** All of it does. */
		INSIDE,
		/** None of it does. */
		OUTSIDE,
		/** The rules cannot tell. */
		UNKNOWN

	}

	/**
	 * The verdict of a rule.
	 *
	 * @param councils the possible councils, likeliest first; none if it is no place
	 * @param sure whether it is certainly the one named
	 */
	public record Ruled(List<Authority> councils, boolean sure) {

		public Ruled {
			councils = List.copyOf(councils);
		}

		private static Ruled of(Place place) {
			return new Ruled(place.councils(), place.sure());
		}

		// A rule names every council that it may be: where ours is not among them, it is
		// not ours.
		private Inside inside() {
			boolean ours = this.councils.stream().anyMatch(Authority::ours);
			if (this.councils.isEmpty() || ours && !this.sure) {
				return Inside.UNKNOWN;
			}
			return ours ? Inside.INSIDE : Inside.OUTSIDE;
		}

	}

}
