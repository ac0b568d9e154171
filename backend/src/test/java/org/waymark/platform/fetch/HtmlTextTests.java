package org.waymark.platform.fetch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The words of a page are read without its tags, and without what nobody sees. */
class HtmlTextTests {

	private static final int MOST = 1_000;

	@ParameterizedTest
	@CsvSource({ "<TITLE lang=en>Page not found</Title>, Page not found", "<p>No title</p>, ''", "<title>torn, ''" })
	void theTitleIsFound(String page, String title) {
		assertThat(HtmlText.title(page)).isEqualTo(title);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>hidden</script>", "<STYLE a='b'>hidden</Style >", "<!-- hidden -->",
			"<noscript><p>hidden</p></noscript>", "<template>hidden</template>", "<hidden>",
			"<script></p>hidden</script>" })
	void whatNobodySeesIsLeftOut(String unseen) {
		assertThat(HtmlText.read("<p>One" + unseen + "two", MOST)).contains("One", "two").doesNotContain("hidden", "<");
	}

	/** Such letters grow when they are made small. */
	@Test
	void lettersThatChangeTheirLengthMoveNothing() {
		assertThat(HtmlText.read("\u0130".repeat(50) + "<script>hidden</script>seen", MOST)).contains("seen")
			.doesNotContain("hidden", "script");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>", "<!--", "<", "<p" })
	void whatIsNotClosedEndsThePage(String torn) {
		assertThat(HtmlText.read("seen" + torn + "hidden", MOST).strip()).isEqualTo("seen");
	}

	@Test
	void aLongPageIsReadToALimit() {
		assertThat(HtmlText.read("<p>word</p>".repeat(MOST), MOST)).hasSizeBetween(MOST, MOST + 100);
	}

}
