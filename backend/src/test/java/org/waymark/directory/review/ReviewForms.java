package org.waymark.directory.review;

import java.util.HashMap;
import java.util.Map;

import org.springframework.test.web.reactive.server.EntityExchangeResult;

import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;

import static org.waymark.testing.DeskClient.text;

/** Fills in the forms of a review as people at the desk do. */
final class ReviewForms {

	static final String FINDINGS = "/triage/schools/findings";

	private ReviewForms() {
	}

	/** Answers questions about a policy; the others are left out. */
	static int review(DeskClient who, String page, Map<String, String> fields) {
		return who.send(page, page, with("last", newest(who, page), fields)).getStatus().value();
	}

	static String newest(DeskClient who, String page) {
		return text(who.get(page)).replaceAll("(?s).*name=\"last\" value=\"([^\"]*)\".*", "$1");
	}

	/** The finding that waits the longest. */
	static String finding() {
		return FINDINGS + "/"
				+ Rows
					.all("SELECT id FROM directory.finding WHERE standing <> 'REPLACED' "
							+ "ORDER BY standing NOT IN ('SECOND', 'TOLD'), standing, changed, id")
					.get(0);
	}

	/** Says what the second person, or the school, says of it. */
	static int settle(DeskClient who, Map<String, String> fields) {
		String finding = finding();
		String version = Rows
			.all("SELECT version FROM directory.finding WHERE id = '" + finding.substring(FINDINGS.length() + 1) + "'")
			.get(0);
		EntityExchangeResult<byte[]> answer = who.send("/triage/home", finding, with("version", version, fields));
		return answer.getStatus().value();
	}

	static Map<String, String> with(String field, String value, Map<String, String> fields) {
		Map<String, String> all = new HashMap<>(fields);
		all.put(field, value);
		return all;
	}

}
