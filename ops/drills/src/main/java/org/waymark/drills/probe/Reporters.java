package org.waymark.drills.probe;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.waymark.testing.Http;
import org.waymark.testing.Report;
import org.waymark.testing.Visit;

/** People who report, one of whom writes again before anybody has read it. */
final class Reporters {

	private static final int REPORTS = 5;

	private static final Pattern CODE = Pattern.compile("data-code=\"([0-9 ]{19})\"");

	private final URI face;

	Reporters(URI face) {
		this.face = face;
	}

	/** Their references, in order; the last is of the one who wrote again. */
	List<String> send() throws IOException {
		List<String> references = new ArrayList<>();
		for (int count = 1; count < REPORTS; count++) {
			references.add(sent(new Visit(this.face, report(count))));
		}
		Visit last = new Visit(this.face, report(REPORTS));
		references.add(sent(last));
		writesAgain(last, references.get(REPORTS - 1));
		new Visit(this.face, Report.of("still writing")).fillIn();
		return references;
	}

	private static Report report(int number) {
		return Report.of("story " + number).from("a name", "01632 960001", "a@b.example", "after six");
	}

	private static String sent(Visit visit) {
		Visit.Outcome outcome = visit.whole();
		if (!outcome.received()) {
			throw new IllegalStateException("No receipt: " + outcome);
		}
		return outcome.detail();
	}

	private void writesAgain(Visit visit, String reference) throws IOException {
		Matcher code = CODE.matcher(visit.browser().get("/report/sent").body());
		if (!code.find()) {
			throw new IllegalStateException("No return code on the receipt");
		}
		Http later = new Http(this.face);
		later.submit("/follow-up", Map.of("reference", List.of(reference), "code", List.of(code.group(1))));
		Http.Page answer = later.submit("/follow-up/messages", Map.of("more", List.of("It was on Tuesday")));
		if (!answer.redirects()) {
			throw new IllegalStateException("A letter was answered with " + answer.status());
		}
	}

}
