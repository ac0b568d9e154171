package org.waymark.triage.screening;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.clocks.Rating;
import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.site.text.TypedText;

/**
 * A rating as it was sent.
 *
 * @param rating which, a code or empty
 * @param version of the report as they saw it
 * @param was how it was rated as they saw it, a code or empty
 * @param reason why, as typed
 * @param signs codes of what was noted, of any group
 */
record RatingForm(String rating, int version, String was, String reason, Set<String> signs) {

	/** Begins the name of each group's field. */
	static final String SIGNS = "signs-";

	private static final int LONGEST = 4000;

	static RatingForm of(Typed typed) {
		return new RatingForm(typed.one("rating"), typed.number("version"), typed.one("was"), typed.one("reason"),
				signs(typed));
	}

	static RatingForm empty() {
		return new RatingForm("", -1, "", "", Set.of());
	}

	Optional<Rating> chosen() {
		return read(this.rating);
	}

	Optional<Rating> before() {
		return read(this.was);
	}

	/** The faults first, in the order of the page. */
	Stream<Fault> faults() {
		return Stream
			.of(chosen().isEmpty() ? Optional.of(new Fault("rating", "RATING_MISSING")) : Optional.<Fault>empty(),
					TypedText.isBlank(this.reason) ? Optional.of(new Fault("reason", "RATING_REASON_MISSING"))
							: Optional.<Fault>empty(),
					TypedText.isLonger(this.reason, LONGEST) ? Optional.of(new Fault("reason", "TOO_LONG"))
							: Optional.<Fault>empty())
			.flatMap(Optional::stream);
	}

	private static Set<String> signs(Typed typed) {
		return typed.sent()
			.entrySet()
			.stream()
			.filter(field -> field.getKey().startsWith(SIGNS))
			.flatMap(field -> field.getValue().stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	private static Optional<Rating> read(String code) {
		return Stream.of(Rating.values()).filter(rating -> rating.name().equals(code)).findFirst();
	}

	@Override
	public String toString() {
		return "RatingForm[hidden]";
	}

}
