package org.waymark.intake.recaptcha;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.waymark.platform.WebAddress;

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
record RecaptchaProperties(@DefaultValue("V2") Version version, @Valid @DefaultValue Keys keys,
		@Valid @DefaultValue Assessment assessment, @DefaultValue List<@NotBlank String> hostnames,
		@DecimalMin("0") @DecimalMax("1") @DefaultValue("0.3") double lowestScore,
		@WebAddress @DefaultValue("https://www.google.com") URI address, @Valid @DefaultValue Patience patience) {

	RecaptchaProperties {
		hostnames = List.copyOf(hostnames);
	}

	/** Whether people are offered it. */
	boolean on(Instant now) {
		return this.keys.set() && this.assessment.recorded(now) && !this.hostnames.isEmpty();
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
	record Keys(@Pattern(regexp = KEY, message = NO_KEY) @DefaultValue("") String site,
			@Pattern(regexp = KEY, message = NO_KEY) @DefaultValue("") String secret) {

		private static final String KEY = "[A-Za-z0-9_-]*";

		private static final String NO_KEY = "must be a key as Google's console shows it: letters, digits, - and _";

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
	record Assessment(@Size(max = 200) @DefaultValue("") String by, @Nullable LocalDate on,
			@Size(max = 200) @DefaultValue("") String where) {

		boolean recorded(Instant now) {
			LocalDate today = LocalDate.ofInstant(now, ZoneId.of("Europe/London"));
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
	record Patience(@DurationMin(millis = 1) @DefaultValue("400ms") Duration connect,
			@DurationMin(millis = 1) @DefaultValue("1s") Duration answer,
			@DurationMin(millis = 1) @DurationMax(seconds = 2) @DefaultValue("1500ms") Duration whole,
			@Min(0) @DefaultValue("10") int retries) {

	}

}
