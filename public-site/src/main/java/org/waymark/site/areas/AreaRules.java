package org.waymark.site.areas;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.site.Council.Areas;
import org.waymark.site.Council.Areas.Authority;

/**
 * Applies the council's rules about areas to typed text: a postcode, an address or a
 * place. Nothing is looked up elsewhere. Rules that contradict each other leave it open.
 */
public record AreaRules(Areas areas) {

	/**
	 * The verdict of the rules; empty if none matches. It is sure only where all was
	 * typed that the rule asks for: a postcode, or a place and nothing else.
	 */
	public Optional<Ruled> of(String typed) {
		boolean all = Postcode.in(typed).flatMap(this::ofPostcode).isPresent()
				|| PlaceNames.are(typed, this.areas.places());
		return verdict(typed).map(ruled -> all ? ruled : ruled.unsure());
	}

	/**
	 * Whether it lies in the area of the council that runs the service, as far as that is
	 * certain.
	 */
	public Inside inside(String typed) {
		return verdict(typed).map(Ruled::inside).orElse(Inside.UNKNOWN);
	}

	// A town says nothing more of a place whose postcode is known, unless they do not
	// fit.
	private Optional<Ruled> verdict(String typed) {
		List<Ruled> places = PlaceNames.in(typed, this.areas.places());
		List<Ruled> codes = codes(typed).stream().flatMap(code -> ofPostcode(code).stream()).distinct().toList();
		if (codes.isEmpty()) {
			return common(places).map(place -> Postcode.in(typed).isPresent() ? place.unsure() : place);
		}
		Ruled code = any(codes);
		Stream<Ruled> others = places.stream().filter(place -> code.and(place).isEmpty());
		return Optional.of(any(Stream.concat(Stream.of(code), others).toList()));
	}

	private static List<Postcode> codes(String typed) {
		List<Postcode> whole = Postcode.allIn(typed);
		return whole.isEmpty() ? Postcode.in(typed).map(List::of).orElseGet(() -> Postcode.beginningsIn(typed)) : whole;
	}

	private Optional<Ruled> ofPostcode(Postcode postcode) {
		return this.areas.postcodes()
			.stream()
			.filter(rule -> postcode.begins(rule.begins()))
			.max(Comparator.comparingInt(rule -> rule.begins().length()))
			.map(rule -> new Ruled(rule.councils(), rule.sure()));
	}

	/** What all places of a text allow; if there is no such council, any of them. */
	private static Optional<Ruled> common(List<Ruled> places) {
		return places.stream()
			.reduce((some, other) -> new Ruled(some.and(other), some.sure() && other.sure()))
			.map(common -> common.councils().isEmpty() ? any(places) : common);
	}

	private static Ruled any(List<Ruled> said) {
		List<Authority> councils = said.stream().flatMap(one -> one.councils().stream()).distinct().toList();
		return (said.size() == 1) ? said.get(0) : new Ruled(councils, false);
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

		private Ruled unsure() {
			return new Ruled(this.councils, false);
		}

		private List<Authority> and(Ruled other) {
			return this.councils.stream().filter(other.councils::contains).toList();
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
