package org.waymark.knowledge.exports;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.waymark.site.campaigns.FiledCampaign;
import org.waymark.site.content.ContentFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** A list of the folder takes the rows of editors and keeps the rest of its text. */
class ListTextTests {

	private static final String LIST = """
			# What is in this list.
			- code: one
			  name: One
			  poster: [A]

			# About the second.
			- { code: two, name: Two, poster: [B] }
			""";

	private final ListText list = new ListText("campaigns.yaml", row -> String.valueOf(row.get("code")));

	@Test
	void aRowTakesThePlaceOfItsOwnAndCommentsStay() {
		assertThat(this.list.with(LIST, Map.of("one", "code: one\nname: Other\nposter:\n- C\n"))).isEqualTo("""
				# What is in this list.
				- code: one
				  name: Other
				  poster:
				  - C

				# About the second.
				- { code: two, name: Two, poster: [B] }
				""");
	}

	@Test
	void aRowIsAddedAtTheEndAndToNoListAtAll() {
		Map<String, String> third = Map.of("three", "code: three\nname: Three\n");
		assertThat(this.list.with(LIST, third)).isEqualTo(LIST + "- code: three\n  name: Three\n");
		assertThat(this.list.with("", third)).isEqualTo("- code: three\n  name: Three\n");
	}

	@Test
	void aListOfAnotherStyleIsWrittenAnew() {
		String flow = "[{ code: one, name: One }, { code: two, name: Two }]\n";
		String text = this.list.with(flow, Map.of("two", "code: two\nname: Other\n"));
		assertThat(ContentFiles.strictly("x", text, Map[].class)).containsExactly(Map.of("code", "one", "name", "One"),
				Map.of("code", "two", "name", "Other"));
		String deeper = "  - code: one\n    name: One\n";
		assertThat(this.list.with(deeper, Map.of("one", "code: one\nname: Other\n"))).contains("Other")
			.doesNotContain("name: One");
	}

	@Test
	void whatIsWrittenOnceIsWrittenTheSameAgain() {
		Map<String, String> rows = Map.of("march-2027", "code: march-2027\nname: |-\n  Two\n\n  lines\nposter:\n- A\n");
		String once = this.list.with(new ContentFiles(null).read(FiledCampaign.FILE), rows);
		assertThat(once).startsWith("# Campaigns and posters.").contains("- code: february-2027", "name: |-\n    Two");
		assertThat(this.list.with(once, rows)).isEqualTo(once);
	}

}
