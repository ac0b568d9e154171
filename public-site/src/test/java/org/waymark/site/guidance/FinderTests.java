package org.waymark.site.guidance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

import org.waymark.site.content.ContentFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** What people ask in their own words leads to the page that answers it. */
class FinderTests {

	/** An answer further down is not seen. */
	private static final int SEEN = 3;

	private static final Finder FINDER = finder(CatalogueReader.read(new ContentFiles(null)));

	static List<Question> questions() throws IOException {
		String text = new ClassPathResource("guidance/questions.yaml").getContentAsString(StandardCharsets.UTF_8);
		return List.of(ContentFiles.strictly("questions.yaml", text, Question[].class));
	}

	@Test
	void thereAreThirtyQuestions() throws IOException {
		assertThat(questions()).hasSizeGreaterThanOrEqualTo(30).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@MethodSource("questions")
	void questionIsAnsweredByOneSearch(Question question) {
		assertThat(FINDER.find(question.asked()).stream().limit(SEEN).map(Finder.Listed::address)).as(question.asked())
			.contains(question.answer());
	}

	@ParameterizedTest
	@CsvSource({ "explotation,/read/r22", "HOTEL!,/read/r17", "councilor,/guidance/elected-members",
			"sarah's law,/read/r12" })
	void wordIsFoundWithASlipAndInAnyForm(String typed, String address) {
		assertThat(FINDER.find(typed).stream().map(Finder.Listed::address)).contains(address);
	}

	@Test
	void wordsThatTellNothingFindNothing() {
		assertThat(FINDER.find("the and of")).isEmpty();
		assertThat(FINDER.find("xyzzy")).isEmpty();
		assertThat(FINDER.find("")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "touching,touch", "touched,touch", "families,famil", "family,famil", "stopping,stop", "used,used",
			"abuse,abus", "abuses,abus", "class,class" })
	void endingsDoNotCount(String word, String stem) {
		assertThat(Finder.stem(word)).isEqualTo(stem);
	}

	private static Finder finder(Catalogue catalogue) {
		return ShelfMaker.finder(catalogue, catalogue.entries());
	}

	/**
	 * What somebody asked.
	 *
	 * @param asked in their words
	 * @param answer address of the page that answers it
	 */
	record Question(String asked, String answer) {

	}

}
