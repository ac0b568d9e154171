package org.waymark.staff.guesses;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.waymark.platform.limits.Limit;

/**
 * How many wrong sign-ins are borne. Right ones do not count.
 *
 * @param name for one name, wherever from, within an hour: 2,400 a day find no pass
 * phrase, and nobody forgets theirs so often; as many more from a browser that its owner
 * came in with before
 * @param network from one network (/24, /56) within ten minutes, whatever the names: a
 * whole shift that comes back from a holiday stays below it
 */
@ConfigurationProperties("waymark.sign-in")
record GuessProperties(@DefaultValue("100") int name, @DefaultValue("60") int network) {

	/**
	 * What an attempt counts against. From a browser that is known it counts against
	 * nobody else's: who guesses elsewhere does not keep its owner out.
	 */
	List<Guess> of(Attempt attempt) {
		String name = attempt.name().strip().toLowerCase(Locale.ROOT);
		return attempt.browser()
			.map(browser -> List
				.of(new Guess(new Limit("sign-in-browser", this.name, Duration.ofHours(1)), browser + "/" + name)))
			.orElseGet(() -> List.of(
					new Guess(new Limit("sign-in-network", this.network, Duration.ofMinutes(10)), attempt.network()),
					new Guess(new Limit("sign-in-name", this.name, Duration.ofHours(1)), name)));
	}

	/**
	 * What a guess counts against.
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
