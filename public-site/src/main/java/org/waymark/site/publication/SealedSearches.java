package org.waymark.site.publication;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import org.waymark.site.text.TypedText;

/**
 * Puts what somebody searched for into an address in which nobody can read it: addresses
 * end in histories and logs. Such an address works for an hour, without a cookie.
 */
@Component
public class SealedSearches {

	/** Most characters of a search that are used. */
	public static final int MOST = 200;

	private static final Duration LASTS = Duration.ofHours(1);

	/** Short searches are all of one length, so that it says nothing. */
	private static final int STEP = 64;

	private static final Pattern SEALED = Pattern.compile("(?s)([a-z-]+) (\\d{1,18})\n(.*)\n *");

	private final Sealer sealer;

	private final InstantSource time;

	SealedSearches(Sealer sealer, InstantSource time) {
		this.sealer = sealer;
		this.time = time;
	}

	/**
	 * The search in characters that fit an address.
	 * @param subject what is searched, in small letters
	 */
	public String seal(String subject, String typed) {
		String text = subject + " " + this.time.instant().plus(LASTS).getEpochSecond() + "\n" + shortened(typed) + "\n";
		int over = text.getBytes(StandardCharsets.UTF_8).length % STEP;
		return this.sealer.seal(text + " ".repeat((STEP - over) % STEP));
	}

	/**
	 * What was searched for; empty when it is over, or when this face did not seal it.
	 */
	public Optional<String> open(String subject, String sealed) {
		return open(subject, sealed, LASTS);
	}

	/**
	 * The same for a subject whose searches tell more of a person than the name of a
	 * school.
	 * @param lasts how long such an address works, at most an hour
	 */
	public Optional<String> open(String subject, String sealed, Duration lasts) {
		Instant since = this.time.instant().plus(LASTS).minus(lasts);
		return this.sealer.open(sealed)
			.map(SEALED::matcher)
			.filter(Matcher::matches)
			.filter(search -> search.group(1).equals(subject))
			.filter(search -> since.isBefore(Instant.ofEpochSecond(Long.parseLong(search.group(2)))))
			.map(search -> search.group(3));
	}

	private static String shortened(String typed) {
		String text = TypedText.stripped(typed);
		return (text.codePointCount(0, text.length()) <= MOST) ? text
				: text.substring(0, text.offsetByCodePoints(0, MOST));
	}

	/**
	 * Seals a short text under a key of the public face, which every process of it has.
	 */
	public interface Sealer {

		/** The text in characters that fit an address. */
		String seal(String text);

		/** The text that {@link #seal} sealed; empty for anything else. */
		Optional<String> open(String sealed);

	}

}
