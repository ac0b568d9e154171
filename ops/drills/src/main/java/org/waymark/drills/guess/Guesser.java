package org.waymark.drills.guess;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.waymark.drills.guess.Guess.Answer;
import org.waymark.site.followup.ReturnCode;
import org.waymark.testing.Http;

/** A machine that tries a code which could be right: its check digit is. */
final class Guesser {

	private final Http browser;

	private final String reference;

	private final Random random;

	Guesser(URI face, String address, String reference, long seed) {
		this.browser = new Http(face);
		this.browser.header("X-Forwarded-For", address);
		this.reference = reference;
		this.random = new Random(seed);
	}

	Answer guesses() {
		String code = ReturnCode.of("%015d".formatted(this.random.nextLong(1_000_000_000_000_000L))).spoken();
		long begun = System.nanoTime();
		try {
			Http.Page answer = this.browser.post("/follow-up",
					Map.of("reference", List.of(this.reference), "code", List.of(code)));
			return new Answer(answer.leadsTo("/follow-up/messages"), !answer.leadsTo("/follow-up"), since(begun));
		}
		catch (IOException none) {
			return new Answer(false, true, since(begun));
		}
	}

	static double since(long begun) {
		return (System.nanoTime() - begun) / 1e6;
	}

}
