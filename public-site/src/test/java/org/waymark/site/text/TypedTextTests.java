package org.waymark.site.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The one table of what people type, paste and see. */
class TypedTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\t\r\n", "\u00a0", "\u2007\u202f", "\u3000", "\u200b", "\u00ad\u00ad", "\ufeff",
			"\u2060 \u200d", "\u202e", "\u2067\u2069", "\u200e\u200f\u061c", "\ufe0f", "\u0000\u0007", "\u0085",
			"\u3164\uffa0\u115f", "\u2800", "\u180e\u034f" })
	void whatShowsNothingIsEmpty(String typed) {
		assertThat(TypedText.isBlank(typed)).isTrue();
		assertThat(TypedText.stripped(typed)).isEmpty();
		assertThat(TypedText.oneLine(typed)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", ".", "\u00a0-\u00a0", "\u202e.", "名", "\u0301a", "0", "👍", "\u0661" })
	void whatShowsSomethingIsNot(String typed) {
		assertThat(TypedText.isBlank(typed)).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			"\u00a0 Amy\u200b " | Amy
			"\ufeffAmy Example\u3000" | Amy Example
			"\u200fعلي\u200f" | علي
			"❤\ufe0f " | "❤\ufe0f"
			"x\u200by" | "x\u200by"
			""")
	void endsThatShowNothingAreTakenAway(String typed, String stripped) {
		assertThat(TypedText.stripped(typed)).isEqualTo(stripped);
	}

	@Test
	void aFewLinesBecomeOne() {
		assertThat(TypedText.oneLine("\n He\u00a0 \u2003came\r\nback\u200b\t")).isEqualTo("He came back");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			"" | 0
			Amy | 3
			👍🏽 | 1
			👨‍👩‍👧‍👦 | 1
			🇬🇧🇵🇱 | 2
			🏴󠁧󠁢󠁷󠁬󠁳󠁿 | 1
			"e\u0301" | 1
			"a\r\nb" | 3
			क्षि | 2
			한국 | 2
			1️⃣ | 1
			""")
	void charactersCountAsPeopleSeeThem(String typed, int length) {
		assertThat(TypedText.length(typed)).isEqualTo(length);
	}

	@Test
	void aLimitCountsWhatPeopleSee() {
		String lines = "x".repeat(242) + "\r\n";
		assertThat(TypedText.isLonger(lines.repeat(41) + "x".repeat(37), 10_000)).isFalse();
		assertThat(TypedText.isLonger("👨‍👩‍👧‍👦".repeat(100), 100)).isFalse();
		assertThat(TypedText.isLonger("👨‍👩‍👧‍👦".repeat(101), 100)).isTrue();
		assertThat(TypedText.isLonger("a" + "\u0301".repeat(100_000), 1_000)).as("a heap of marks").isTrue();
	}

	@Test
	void anOpeningEndsBetweenCharactersThatPeopleSee() {
		assertThat(TypedText.opening("👍🏽👍🏽👍🏽", 3)).isEqualTo("👍🏽👍🏽👍🏽");
		assertThat(TypedText.opening("👍🏽👍🏽👍🏽", 2)).isEqualTo("👍🏽…");
		assertThat(TypedText.opening("She is gone", 5)).isEqualTo("She…");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			"Zoë\u00a0O’Brien–Łuk" | zoe obrien-luk
			"SA\u00adRA\u200b" | sara
			"A\u202eli" | ali
			ＳＡＲＡ　１４ | sara 14
			٠١٢٣٤٥٦٧٨٩ | 0123456789
			۰۱۲۳ | 0123
			१४ | 14
			"Zoe\u0308" | zoe
			İnci Işık ı | inci isik i
			أَحْمَد | احمد
			کیان | كيان
			किरण | किरण
			"−5 ‐ ‒ — ﹣" | "-5 - - - -"
			ﬁona ① | fiona 1
			が | が
			""")
	void whatIsComparedIsPlain(String typed, String plain) {
		assertThat(TypedText.plain(typed)).isEqualTo(plain);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			"Lytham\u00a0St. Annes!" | " lytham st annes "
			"" | " "
			"Can’t – won’t" | " cant wont "
			""")
	void wordsStandBetweenSingleSpaces(String typed, String words) {
		assertThat(TypedText.words(typed)).isEqualTo(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ABCDE FGHJK", "ABCDE\u00a0FGHJK", "abcde–fghjk", "AB\u00adCDE\u200bFGHJK", "ＡＢＣＤＥ　ＦＧＨＪＫ",
			"\u202eABCDE\u202cFGHJK", "АВСDЕ FGНJК", "ΑΒCDΕ FGHJΚ", " ab cd-e - fghjk ", "ABCDE\u2011FGHJK\ufeff",
			"𝐀𝐁𝐂𝐃𝐄FGHJK" })
	void aCodeIsReadHoweverItWasCopied(String typed) {
		assertThat(TypedText.code(typed)).isEqualTo("ABCDEFGHJK");
	}

	@Test
	void aTextWithOtherSignsIsNoCode() {
		assertThat(TypedText.code("Q. Zebrafish")).isEqualTo("Q.ZEBRAF1SH");
	}

	@ParameterizedTest
	@CsvSource({ "oOiIlLuU, 001111VV", "ОІ٠1, 0101", "７Ｋ３, 7K3" })
	void lookAlikesOfTheAlphabetAreRead(String typed, String code) {
		assertThat(TypedText.code(typed)).isEqualTo(code);
	}

	@ParameterizedTest
	@CsvSource({ "1052 8013 57O2, 105280135702", "١٠٥٢\u00a0٨٠١٣, 10528013", "１０５２–ＳＢＩＺ, 10525812", "lО2\u200b8, 1028",
			"12x4, 12X4" })
	void aCodeOfDigitsIsReadTheSameWay(String typed, String digits) {
		assertThat(TypedText.digits(typed)).isEqualTo(digits);
	}

	@Test
	void whatTurnsTheDirectionStaysInside() {
		assertThat(TypedText.isolated("Amy")).isEqualTo("Amy");
		assertThat(TypedText.isolated("Ali\u202e")).isEqualTo("\u2068Ali\u2069");
		assertThat(TypedText.isolated("علي")).isEqualTo("\u2068علي\u2069");
		assertThat(TypedText.isolated("\u2067A\u2069\u2069")).isEqualTo("\u2068A\u2069");
	}

}
