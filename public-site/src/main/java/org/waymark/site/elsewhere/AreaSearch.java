package org.waymark.site.elsewhere;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.waymark.site.Council.Areas;
import org.waymark.site.Council.Areas.Authority;
import org.waymark.site.Council.Areas.Place;
import org.waymark.site.Council.Areas.Postcodes;
import org.waymark.site.elsewhere.Finding.Named;
import org.waymark.site.elsewhere.Finding.Reason;
import org.waymark.site.elsewhere.Finding.Unclear;

/** Applies the rules to what somebody typed: a postcode, part of one, or a place. */
record AreaSearch(Areas areas) {

	/** Most characters that a place needs. */
	static final int MOST = 200;

	Finding find(String typed) {
		if (typed.isBlank()) {
			return new Unclear(Reason.EMPTY);
		}
		if (typed.length() > MOST) {
			return new Unclear(Reason.TOO_LONG);
		}
		return Postcode.in(typed).map(this::ofPostcode).orElseGet(() -> ofWords(typed));
	}

	/** The rule that says most about a postcode counts. */
	private Finding ofPostcode(Postcode postcode) {
		return this.areas.postcodes()
			.stream()
			.filter(rule -> postcode.begins(rule.begins()))
			.max(Comparator.comparingInt(rule -> rule.begins().length()))
			.map(rule -> named(rule))
			.orElse(new Unclear(Reason.UNKNOWN_POSTCODE));
	}

	private static Finding named(Postcodes rule) {
		return rule.councils().isEmpty() ? new Unclear(Reason.NO_PLACE) : named(rule.councils(), rule.sure());
	}

	private Finding ofWords(String typed) {
		return longestPlace(typed).map(place -> named(place.councils(), place.sure()))
			.orElseGet(() -> new Unclear(Postcode.meant(typed) ? Reason.NOT_ONE : Reason.UNKNOWN_PLACE));
	}

	private Optional<Place> longestPlace(String typed) {
		String said = words(typed);
		return this.areas.places()
			.stream()
			.filter(place -> said.contains(words(place.name())))
			.max(Comparator.comparingInt(place -> place.name().length()));
	}

	private static Finding named(List<Authority> councils, boolean sure) {
		return new Named(councils, sure);
	}

	/** Small letters between single spaces, so that only whole words fit. */
	private static String words(String text) {
		return " " + text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip() + " ";
	}

}
