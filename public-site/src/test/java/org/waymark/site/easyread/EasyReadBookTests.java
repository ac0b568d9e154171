package org.waymark.site.easyread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.site.content.ContentFiles;
import org.waymark.site.easyread.EasyReadBook.EasyRead;
import org.waymark.site.easyread.EasyReadBook.Signed;

import static org.assertj.core.api.Assertions.assertThat;

/** Easy read is easy: few words a sentence, a picture for each idea. */
class EasyReadBookTests {

	private static final int WORDS = 15;

	private static final EasyReadBook SHIPPED = EasyReadBook.read(new ContentFiles(null));

	@TempDir
	Path folder;

	@Test
	void fourPagesHaveShortSentencesAndOneIdeaARow() {
		assertThat(SHIPPED.pages()).extracting(EasyRead::code).containsExactly("start", "danger", "tell", "next");
		assertThat(SHIPPED.pages()).flatExtracting(EasyRead::rows)
			.hasSizeGreaterThan(15)
			.allSatisfy(row -> assertThat(row.words()).hasSizeBetween(1, 3).allSatisfy(words -> {
				assertThat(words.split(" ")).as(words).hasSizeLessThanOrEqualTo(WORDS);
				assertThat(words).matches("[^.?!]+[.?!]");
			}));
	}

	@Test
	void filmThatNobodyCheckedIsNotShown() {
		LocalDate due = LocalDate.of(2027, 5, 30);
		assertThat(SHIPPED.signed()).isEmpty();
		assertThat(new Signed("start", "https://example.org", null, null).live(due)).isFalse();
		Signed checked = new Signed("start", "https://example.org", due.minusDays(9), due);
		assertThat(checked.live(due)).isTrue();
		assertThat(checked.live(due.plusDays(1))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"pages: [{ code: a, title: T, onward: /, onward-words: W, rows: [{ picture: cat, words: [] }] }]",
			"pages: [{ code: A1, title: T, onward: /, onward-words: W, rows: [] }]", "pages: []\nsigns: []",
			"pages: []\nsigned: [{ page: start, address: 'http://x' }]" })
	void whatMakesNoSenseIsLeftOutAndNamed(String text) throws IOException {
		Files.writeString(this.folder.resolve("easy-read.yaml"), text);
		ContentFiles files = new ContentFiles(this.folder);
		EasyReadBook book = EasyReadBook.read(files);
		assertThat(book.pages()).isEmpty();
		assertThat(book.signed()).isEmpty();
		assertThat(files.leftOut()).singleElement().asString().contains("easy-read.yaml");
	}

}
