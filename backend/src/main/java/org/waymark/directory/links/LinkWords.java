package org.waymark.directory.links;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.content.ContentFiles;
import org.waymark.site.content.CurrentContent;
import org.waymark.site.text.TypedText;

/** Words that give a page away, as {@code link-words.yaml} says now. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class LinkWords {

	private static final String FILE = "link-words.yaml";

	private final CurrentContent<Lists> current;

	LinkWords(ContentFiles files) {
		this.current = new CurrentContent<>(files, Set.of(FILE), own -> own.read(FILE, Lists.class));
	}

	Lists now() {
		return this.current.get();
	}

	/**
	 * The words.
	 *
	 * @param notFound in the title of a page that says that there is nothing
	 * @param challenge in the title of a page that keeps machines out
	 * @param lapsed in a page of a domain that somebody else has now; in its title, or
	 * twice in its text
	 */
	record Lists(List<String> notFound, List<String> challenge, List<String> lapsed) {

		boolean notFound(String title) {
			return any(this.notFound, title);
		}

		boolean challenge(String title) {
			return any(this.challenge, title);
		}

		boolean lapsed(String text) {
			return any(this.lapsed, text);
		}

		/** How many different ones stand in a text. */
		long lapsedWords(String text) {
			String words = TypedText.words(text);
			return this.lapsed.stream().filter(one -> words.contains(TypedText.words(one))).count();
		}

		private static boolean any(List<String> wanted, String text) {
			String words = TypedText.words(text);
			return wanted.stream().anyMatch(one -> words.contains(TypedText.words(one)));
		}

	}

}
