package org.waymark.site.phrases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Phrases that are looked for in what somebody typed. Pure once it is read. */
public final class PhraseList {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private final WordTree<Phrase> phrases;

	private PhraseList(PhraseFile file) {
		this.phrases = file.read();
	}

	/**
	 * The phrases of a file that ships, such as {@code /phrases/heavy-words.yaml}.
	 * @throws IllegalArgumentException when a phrase has a name that no words have
	 */
	public static PhraseList read(String file) {
		try (InputStream phrases = PhraseList.class.getResourceAsStream(file)) {
			return new PhraseList(YAML.readValue(Objects.requireNonNull(phrases, file), PhraseFile.class));
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** Whether a text holds one of them. */
	public boolean in(String text) {
		SpelledText spelled = new SpelledText(text);
		for (int at = 0; at < spelled.length(); at = spelled.nextWord(at)) {
			// "iwanttodie"
			if (startsAt(at, spelled) || spelled.at(at) == 'i' && startsAt(at + 1, spelled)) {
				return true;
			}
		}
		return false;
	}

	private boolean startsAt(int at, SpelledText text) {
		List<Boolean> found = new ArrayList<>();
		this.phrases.find(text, at, (phrase, end) -> found.add(phrase.stands(text, end)));
		return found.contains(true);
	}

}
