package org.waymark.site.text;

import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class IsolatedOutputTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			Zoe <b> | Zoe &lt;b&gt;
			علي | <bdi>علي</bdi>
			علي <b> | <bdi>علي &lt;b&gt;</bdi>
			שרה, 9 | <bdi>שרה, 9</bdi>
			١٤ | <bdi>١٤</bdi>
			"Ali\u202e" | "<bdi>Ali<bdi>\u202e</bdi></bdi>"
			"Ali\u202e, 14, beside Sara, 9" | "<bdi>Ali<bdi>\u202e</bdi>, 14, beside Sara, 9</bdi>"
			"\u2067Ali" | "<bdi><bdi>\u2067</bdi>Ali</bdi>"
			"\u202bAli\u202c and" | "<bdi>\u202bAli\u202c and</bdi>"
			"\u2068علي\u2069, 14" | <bdi>علي</bdi>, 14
			"“\u2068علي\u2069” and \u2068שרה\u2069" | “<bdi>علي</bdi>” and <bdi>שרה</bdi>
			"\u2068علي\u2069, שרה" | <bdi><bdi>علي</bdi>, שרה</bdi>
			"\u2068A\u202eB\u2069, 14" | "<bdi>A<bdi>\u202e</bdi>B</bdi>, 14"
			"A\u2069\u202c" | "<bdi>A\u2069\u202c</bdi>"
			""")
	void aValueThatTurnsTheDirectionStandsIsolated(String value, String html) {
		assertThat(written("dd", null, value)).isEqualTo(html);
	}

	@Test
	void elementsThatTakeTextAloneHaveIsolatesInIt() {
		assertThat(written("title", null, "علي\u202e")).isEqualTo("\u2068علي\u2069");
		assertThat(written("option", null, "علي")).isEqualTo("\u2068علي\u2069");
	}

	@Test
	void whatIsSentAgainStaysAsItIs() {
		assertThat(written("textarea", null, "علي\u202e")).isEqualTo("علي\u202e");
		assertThat(written("input", "value", "علي\u202e")).isEqualTo("علي\u202e");
	}

	@Test
	void nothingIsWrittenForNothing() {
		assertThat(written("dd", null, null)).isEmpty();
	}

	private static String written(String tag, String attribute, String value) {
		StringOutput page = new StringOutput();
		IsolatedOutput output = new IsolatedOutput(page);
		output.setContext(tag, attribute);
		output.writeUserContent(value);
		return page.toString();
	}

}
