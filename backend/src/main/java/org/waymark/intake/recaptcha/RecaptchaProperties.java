package org.waymark.intake.recaptcha;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Google's reCAPTCHA: off unless a council sets its keys, names its hosts and records its
 * assessment.
 *
 * @param version which one the keys are for
 * @param keys from Google's console
 * @param assessment that the council has weighed what Google learns
 * @param hostnames names of our own hosts, one of which Google must name
 * @param lowestScore below this (0 to 1) a report is marked; for version 3
 * @param address where Google is
 * @param patience how long a report waits
 */
@ConfigurationProperties("waymark.recaptcha")
record RecaptchaProperties(@DefaultValue("V2") Version version, @DefaultValue Keys keys,
		@DefaultValue Assessment assessment, @DefaultValue List<String> hostnames,
		@DefaultValue("0.3") double lowestScore, @DefaultValue("https://www.google.com") URI address,
		@DefaultValue Patience patience) {

	RecaptchaProperties {
		hostnames = List.copyOf(hostnames);
		if (lowestScore < 0 || lowestScore > 1) {
			throw new IllegalArgumentException("waymark.recaptcha.lowest-score: between 0 and 1");
		}
	}

	/** Whether people are offered it. */
	boolean on() {
		return this.keys.set() && this.assessment.recorded() && !this.hostnames.isEmpty();
	}

	/** Which reCAPTCHA. */
	enum Version {

		/** A box to tick. */
		V2,
		/** A score; nothing to do. */
		V3

	}

	/**
	 * Keys of a site.
	 *
	 * @param site stands in the page
	 * @param secret is sent to Google with each question
	 */
	record Keys(@DefaultValue("") String site, @DefaultValue("") String secret) {

		boolean set() {
			return !this.site.isBlank() && !this.secret.isBlank();
		}

		boolean half() {
			return this.site.isBlank() != this.secret.isBlank();
		}

		@Override
		public String toString() {
			return "Keys[hidden]";
		}

	}

	/**
	 * The council's assessment of what Google learns about people who report.
	 *
	 * @param by role of the person who signed it
	 * @param on the day, which has passed
	 * @param where the document is kept
	 */
	record Assessment(@DefaultValue("") String by, @Nullable LocalDate on, @DefaultValue("") String where) {

		boolean recorded() {
			LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
			return !this.by.isBlank() && this.on != null && !this.on.isAfter(today) && !this.where.isBlank();
		}

	}

	/**
	 * How long to wait for Google.
	 *
	 * @param connect for a connection
	 * @param answer for one answer
	 * @param whole for everything, a second try included; two seconds at most
	 * @param retries how many second tries a minute there may be
	 */
	record Patience(@DefaultValue("400ms") Duration connect, @DefaultValue("1s") Duration answer,
			@DefaultValue("1500ms") Duration whole, @DefaultValue("10") int retries) {

		Patience {
			if (whole.compareTo(Duration.ofSeconds(2)) > 0 || whole.isNegative() || whole.isZero()) {
				throw new IllegalArgumentException(
						"waymark.recaptcha.patience.whole: nobody waits longer than 2 s for a check");
			}
		}

	}

}
