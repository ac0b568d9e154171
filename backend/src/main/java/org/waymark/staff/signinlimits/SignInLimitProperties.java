package org.waymark.staff.signinlimits;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.waymark.platform.limits.Limit;
import org.waymark.site.text.TypedText;

/**
 * Failed sign-ins allowed. Successful ones do not count.
 *
 * @param name per name within an hour, from anywhere; 2,400 a day find no pass phrase,
 * and nobody forgets theirs so often. A browser in which its owner signed in before has
 * as many of its own
 * @param network per network (/24, /56) within ten minutes, for all names; a whole shift
 * that comes back from a holiday stays below it
 */
@ConfigurationProperties("waymark.sign-in")
record SignInLimitProperties(@Min(1) @DefaultValue("100") int name, @Min(1) @DefaultValue("60") int network) {

	/**
	 * The allowances that an attempt counts against. A known browser has its own: guesses
	 * made elsewhere do not keep its owner out.
	 */
	List<Guess> of(SignInAttempt attempt) {
		String name = TypedText.stripped(attempt.name()).toLowerCase(Locale.ROOT);
		return attempt.browser()
			.map(browser -> List
				.of(new Guess(new Limit("sign-in-browser", this.name, Duration.ofHours(1)), browser + "/" + name)))
			.orElseGet(() -> List.of(
					new Guess(new Limit("sign-in-network", this.network, Duration.ofMinutes(10)), attempt.network()),
					new Guess(new Limit("sign-in-name", this.name, Duration.ofHours(1)), name)));
	}

	/**
	 * An allowance that a guess counts against.
	 *
	 * @param limit the allowance
	 * @param who whose it is
	 */
	record Guess(Limit limit, String who) {

		@Override
		public String toString() {
			return "Guess[hidden]";
		}

	}

}
