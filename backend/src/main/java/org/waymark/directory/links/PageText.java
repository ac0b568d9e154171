package org.waymark.directory.links;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Title and words of a page, roughly. Pure. */
final class PageText {

	private static final Pattern TITLE = Pattern.compile("(?is)<title[^>]{0,500}>(.{0,500}?)</title>");

	/** What a reader does not see begins here. */
	private static final Pattern UNSEEN = Pattern.compile("(?is)<(script|style)\\b");

	private static final Pattern TAG = Pattern.compile("<[^>]{0,5000}>");

	private static final int READ = 200_000;

	private PageText() {
	}

	static String title(String page) {
		Matcher found = TITLE.matcher(cut(page));
		return found.find() ? found.group(1) : "";
	}

	/** In one pass, so that a page made to be slow is read as fast as any other. */
	static String words(String page) {
		String read = cut(page);
		StringBuilder seen = new StringBuilder();
		Matcher unseen = UNSEEN.matcher(read);
		int at = 0;
		while (unseen.find(at)) {
			seen.append(read, at, unseen.start()).append(' ');
			at = after(read, "</" + unseen.group(1), unseen.end());
		}
		return TAG.matcher(seen.append(read, at, read.length())).replaceAll(" ");
	}

	private static int after(String page, String end, int from) {
		for (int at = page.indexOf('<', from); at >= 0; at = page.indexOf('<', at + 1)) {
			if (page.regionMatches(true, at, end, 0, end.length())) {
				return at;
			}
		}
		return page.length();
	}

	private static String cut(String page) {
		return page.substring(0, Math.min(page.length(), READ));
	}

}
