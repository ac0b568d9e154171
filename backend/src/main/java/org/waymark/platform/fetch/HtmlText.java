package org.waymark.platform.fetch;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

/** The text of a web page: what stands between its tags. Pure. */
public final class HtmlText {

	/** What a reader does not see. */
	private static final List<String> UNSEEN = List.of("script", "style", "noscript", "template");

	private static final Pattern TITLE = Pattern.compile("(?is)<title[^>]{0,500}>(.{0,500}?)</title>");

	/** A title stands near the beginning. */
	private static final int HEAD = 200_000;

	private HtmlText() {
	}

	/** The title of a page as it is written there; empty where it has none. */
	public static String title(String page) {
		Matcher found = TITLE.matcher(page.substring(0, Math.min(page.length(), HEAD)));
		return found.find() ? found.group(1) : "";
	}

	/**
	 * The words of a page. In one pass, so that a page made to be slow is read as fast as
	 * any other.
	 * @param most about how many characters of them are read
	 */
	public static String read(String page, int most) {
		StringBuilder text = new StringBuilder();
		int at = 0;
		while (at < page.length() && text.length() < most) {
			int tag = page.indexOf('<', at);
			text.append(page, at, (tag < 0) ? page.length() : tag).append(' ');
			at = (tag < 0) ? page.length() : after(page, tag);
		}
		return HtmlUtils.htmlUnescape(text.toString());
	}

	/** Behind a tag, a comment, or what a reader does not see. */
	private static int after(String page, int tag) {
		if (page.startsWith("<!--", tag)) {
			return behind(page, "-->", tag);
		}
		for (String name : UNSEEN) {
			if (page.regionMatches(true, tag + 1, name, 0, name.length())) {
				return behind(page, ">", end(page, name, tag));
			}
		}
		return behind(page, ">", tag);
	}

	private static int end(String page, String name, int from) {
		int at = page.indexOf("</", from);
		while (at >= 0 && !page.regionMatches(true, at + 2, name, 0, name.length())) {
			at = page.indexOf("</", at + 2);
		}
		return (at < 0) ? page.length() : at;
	}

	private static int behind(String page, String what, int from) {
		int found = page.indexOf(what, from);
		return (found < 0) ? page.length() : found + what.length();
	}

}
