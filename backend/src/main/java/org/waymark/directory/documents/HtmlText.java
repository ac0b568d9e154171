package org.waymark.directory.documents;

import java.util.List;
import java.util.Locale;

import org.springframework.web.util.HtmlUtils;

/** The text of a web page: what stands between its tags. Pure. */
final class HtmlText {

	/** What a reader does not see. */
	private static final List<String> UNSEEN = List.of("script", "style", "noscript", "template");

	private HtmlText() {
	}

	static String read(String page) {
		String small = page.toLowerCase(Locale.ROOT);
		StringBuilder text = new StringBuilder();
		int at = 0;
		while (at < page.length() && text.length() < DocumentPages.MOST_CHARACTERS) {
			int tag = page.indexOf('<', at);
			text.append(page, at, (tag < 0) ? page.length() : tag).append(' ');
			if (tag < 0) {
				break;
			}
			at = after(small, tag);
		}
		return HtmlUtils.htmlUnescape(text.toString());
	}

	/** Behind a tag, a comment, or what a reader does not see. */
	private static int after(String small, int tag) {
		if (small.startsWith("<!--", tag)) {
			return behind(small, "-->", tag);
		}
		for (String name : UNSEEN) {
			if (small.startsWith(name, tag + 1)) {
				return behind(small, ">", behind(small, "</" + name, tag));
			}
		}
		return behind(small, ">", tag);
	}

	private static int behind(String small, String what, int from) {
		int found = (from < small.length()) ? small.indexOf(what, from) : -1;
		return (found < 0) ? small.length() : found + what.length();
	}

}
