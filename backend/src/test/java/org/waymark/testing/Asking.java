package org.waymark.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.test.web.reactive.server.EntityExchangeResult;

/**
 * Asks an agency as a person does: reads the page that shows what leaves, and sends it.
 */
public final class Asking {

	private static final Pattern HIDDEN = Pattern
		.compile("<input type=\"hidden\" name=\"(name|mark)\" value=\"([^\"]+)\">");

	private Asking() {
	}

	/** The fields with the mark of the page on which they were shown. */
	public static Map<String, String> shown(DeskClient who, String address, Map<String, String> fields) {
		return marked(who.send("/triage/home", address, fields), fields);
	}

	/** Both steps; where nothing was shown, the answer is that of the first. */
	public static EntityExchangeResult<byte[]> ask(DeskClient who, String address, Map<String, String> fields) {
		EntityExchangeResult<byte[]> first = who.send("/triage/home", address, fields);
		return (first.getStatus().value() == 200) ? who.send("/triage/home", address, marked(first, fields)) : first;
	}

	private static Map<String, String> marked(EntityExchangeResult<byte[]> page, Map<String, String> fields) {
		Matcher hidden = HIDDEN.matcher(DeskClient.text(page));
		Map<String, String> marked = new HashMap<>(fields);
		while (hidden.find()) {
			marked.put(hidden.group(1), hidden.group(2));
		}
		return marked;
	}

}
