package org.waymark.drills.guess;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.waymark.drills.guess.Guess.Answer;
import org.waymark.testing.Http;
import org.waymark.testing.Report;
import org.waymark.testing.Visit;

/**
 * A reporter who comes back, each time with a new browser.
 *
 * @param reference of their report
 * @param code of theirs, as it was shown
 */
record ReturningReporter(URI face, String reference, String code) {

	private static final Pattern CODE = Pattern.compile("data-code=\"([0-9 ]{19})\"");

	static ReturningReporter afterAReport(URI face) throws IOException {
		Visit visit = new Visit(face, Report.of("A child sits on the stairs at night"));
		String reference = visit.whole().detail();
		Matcher shown = CODE.matcher(visit.browser().get("/report/sent").body());
		if (!shown.find()) {
			throw new IllegalStateException("No code was shown");
		}
		return new ReturningReporter(face, reference, shown.group(1));
	}

	/** Types both, and looks at the page that opens. */
	Answer comesBack(String address) {
		Http browser = new Http(this.face);
		browser.header("X-Forwarded-For", address);
		long begun = System.nanoTime();
		try {
			Http.Page answer = browser.post("/follow-up",
					Map.of("reference", List.of(this.reference), "code", List.of(this.code)));
			boolean open = answer.leadsTo("/follow-up/messages")
					&& browser.get("/follow-up/messages").body().contains("What you told us");
			return new Answer(open, false, Guesser.since(begun));
		}
		catch (IOException none) {
			return new Answer(false, true, Guesser.since(begun));
		}
	}

	@Override
	public String toString() {
		return "Comer[hidden]";
	}

}
