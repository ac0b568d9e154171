package org.waymark.directory.links;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Title and words of a page, roughly. Pure. */
final class PageText {

	private static final Pattern TITLE = Pattern.compile("(?is)<title[^>]{0,500}>(.{0,500}?)</title>");

	private static final Pattern UNSEEN = Pattern.compile("(?is)<(script|style)\\b.{0,200000}?</\\1>|<[^>]{0,5000}>");

	private static final int READ = 200_000;

	private PageText() {
	}

	static String title(String page) {
		Matcher found = TITLE.matcher(cut(page));
		return found.find() ? found.group(1) : "";
	}

	static String words(String page) {
		return UNSEEN.matcher(cut(page)).replaceAll(" ");
	}

	private static String cut(String page) {
		return page.substring(0, Math.min(page.length(), READ));
	}

}
