package org.waymark.site.pdf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Letters take the form of their place in a word, as a reader of Arabic writes them. */
class ArabicWordTests {

	/**
	 * Muhammad, Ali, peace, no, a house with vowel signs, Pakistan, a word cut by a sign
	 * that does not join, and by one that does; a number; Hebrew and Latin.
	 */
	@ParameterizedTest
	@CsvSource({ "محمد,\uFEE3\uFEA4\uFEE4\uFEAA", "علي,\uFECB\uFEE0\uFEF2", "سلام,\uFEB3\uFEFC\uFEE1", "لا,\uFEFB",
			"بَيت,\uFE91\u064E\uFEF4\uFE96", "پاکستان,\uFB58\uFE8E\uFB90\uFEB4\uFE98\uFE8E\uFEE5",
			"ب\u200Cب,\uFE8F\u200C\uFE8F", "ب\u200Dد,\uFE91\u200D\uFEAA", "بـ,\uFE91\u0640", "١٤,١٤", "שרה,שרה",
			"Zoë 14,Zoë 14" })
	void lettersAreJoined(String typed, String drawn) {
		assertThat(ArabicWord.joined(typed)).isEqualTo(drawn);
	}

	@ParameterizedTest
	@CsvSource({ "محمد,\uFEAA\uFEE4\uFEA4\uFEE3", "לוי (שרה) 14,14 (הרש) יול", "בַּיִת,תיִבַּ", "א14ב,ב14א" })
	void whatIsReadFromTheRightIsDrawnFromTheLeft(String typed, String drawn) {
		assertThat(new ReadingOrder().reorderRTLTextToLTR(ArabicWord.joined(typed))).isEqualTo(drawn);
	}

	/**
	 * Kurdish and Pashto have letters whose forms no font of ours has; nor Devanagari.
	 */
	@ParameterizedTest
	@CsvSource({ "Zażółć gęślą jaźń,true", "Привет Ёлка,true", "محمد علي ١٤,true", "שרה לוי,true", "Ελένη,true",
			"Nguyễn Thị,true", "“Seen” – 14 °,true", "नमस्ते,false", "王小明,false", "ښځه,false", "ڵ,false",
			"A \uD83D\uDC66 B,false", "ถนน,false" })
	void onlyWhatIsDrawnAsItIsWrittenIsTaken(String words, boolean taken) {
		assertThat(DrawableLetters.drawn(words)).isEqualTo(taken);
	}

}
