package org.waymark.council;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waymark.desk.language.LanguageWords.Phrase;
import org.waymark.site.content.ContentFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CouncilLanguageTests {

	@TempDir
	Path folder;

	@Test
	void wordsShip() {
		assertThat(new CouncilLanguage(new ContentFiles(null)).all()).hasSizeGreaterThan(5)
			.allSatisfy(phrase -> assertThat(phrase.words()).isNotEmpty());
	}

	@Test
	void deskHintsAtTheWordsOfTheCouncil() throws IOException {
		assertThat(words("[{ words: [streetwise, hard to reach], hint: Say what happened. }]").all())
			.containsExactly(new Phrase(List.of("streetwise", "hard to reach"), "Say what happened."));
	}

	@Test
	void fileThatCannotBeUnderstoodStopsTheStartAndIsNamed() {
		assertThatThrownBy(() -> words("[broken")).hasMessageContaining("language.yaml");
	}

	private CouncilLanguage words(String text) throws IOException {
		Files.writeString(this.folder.resolve("language.yaml"), text);
		return new CouncilLanguage(new ContentFiles(this.folder));
	}

}
