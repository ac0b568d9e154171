package org.waymark.knowledge;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.waymark.site.CouncilProfile;
import org.waymark.site.CouncilProfile.Contact;
import org.waymark.site.content.ContentFiles;

/** The sentences of the content folder that one person may put on every page. */
final class PreparedSentences {

	private static final String FILE = "banners.yaml";

	private static final Pattern PHONE = Pattern.compile("\\{\\{phone:([a-z-]+)}}");

	private PreparedSentences() {
	}

	/** Those whose numbers are live on this day: code to words. */
	static Map<String, String> of(ContentFiles folder, CouncilProfile council, LocalDate today) {
		Map<String, String> sentences = new LinkedHashMap<>();
		for (Sentence sentence : folder.read(FILE, Sentence[].class)) {
			filled(sentence.text(), council, today).ifPresent(words -> sentences.put(sentence.code(), words));
		}
		return sentences;
	}

	private static Optional<String> filled(String text, CouncilProfile council, LocalDate today) {
		Matcher place = PHONE.matcher(text);
		StringBuilder words = new StringBuilder();
		while (place.find()) {
			Optional<String> phone = council.live(place.group(1), today).map(Contact::phone);
			if (phone.isEmpty()) {
				return Optional.empty();
			}
			place.appendReplacement(words, Matcher.quoteReplacement(phone.get()));
		}
		return Optional.of(place.appendTail(words).toString());
	}

	/** A prepared sentence of the content folder. */
	private record Sentence(String code, String text) {

	}

}
