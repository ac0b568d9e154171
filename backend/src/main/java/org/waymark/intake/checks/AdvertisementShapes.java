package org.waymark.intake.checks;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.waymark.site.Submission;

/**
 * Shapes that advertisements have and worries have not: several links, or the markup of
 * one. One link is no sign: people paste the page that worries them. Pure.
 */
final class AdvertisementShapes {

	private static final int LINKS = 3;

	private static final Pattern LINK = Pattern.compile("https?://|\\bwww\\.", Pattern.CASE_INSENSITIVE);

	private static final Pattern MARKUP = Pattern.compile("<a\\s+href|\\[url[=\\]]|\\[link[=\\]]",
			Pattern.CASE_INSENSITIVE);

	private AdvertisementShapes() {
	}

	static boolean advertising(Submission submission) {
		String story = submission.concern().story();
		return MARKUP.matcher(story).find() || LINK.matcher(story).results().limit(LINKS).count() == LINKS
				|| Stream.of(submission.reporter().name(), submission.reporter().phone())
					.anyMatch(text -> LINK.matcher(text).find());
	}

	/**
	 * Letters and digits alone, small, with one space between words: by hand, since it is
	 * done for each report.
	 */
	static String plain(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		text.toLowerCase(Locale.ROOT).codePoints().forEach(each -> {
			if (Character.isLetterOrDigit(each)) {
				plain.appendCodePoint(each);
			}
			else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
				plain.append(' ');
			}
		});
		return plain.toString().strip();
	}

}
