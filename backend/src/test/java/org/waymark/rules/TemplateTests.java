package org.waymark.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.testing.Checkout;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Templates show by their indentation what is inside what, and say once what they have in
 * common.
 */
class TemplateTests {

	private static final Pattern PROOF = Pattern.compile("proof\\(\\)\\s*\\.\\s*field");

	@Test
	void eachLineIsIndentedByWhatItIsIn() throws IOException, InterruptedException {
		List<Path> templates = templates();
		assertThat(templates).hasSizeGreaterThan(100);
		assertThat(templates.stream().flatMap(template -> of(template).wronglyIndented().stream())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "@if(page.open())\n<p>Open</p>\n@endif\n", "<ul>\n<li>One</li>\n</ul>\n",
			"<div>\n  <p>One</p>\n  </div>\n", "@if(page.open())\n  <p>Open</p>\n  @else\n  <p>Closed</p>\n@endif\n",
			"@template.layout.desk(title = \"(\", content = @`\n<p>One</p>\n`)\n", "<p>One</p>\n  <p>Two</p>\n" })
	void lineOutOfPlaceIsSeen(String text) {
		assertThat(new Template("offender", text).wronglyIndented()).isNotEmpty();
	}

	@Test
	void voidElementsAndInlineOnesOpenNothing() {
		Template template = new Template("form", """
				<form action="${page.to() == null ? "/" : page.to()}">
				  <input name="a">
				  <label for="a">A <strong>(one)</strong></label>
				  @if(page.open())
				    @template.component.button(text = "Go (on)")
				  @else
				    <p>${page.why()}</p>
				  @endif
				</form>
				""");
		assertThat(template.wronglyIndented()).isEmpty();
	}

	@Test
	void formsTakeTheirProofFromTheOneComponent() throws IOException, InterruptedException {
		assertThat(templates()).filteredOn(template -> writesProof(of(template).text()))
			.extracting(template -> template.getFileName().toString())
			.containsExactly("csrf.jte");
	}

	@Test
	void proofOfItsOwnIsSeen() {
		assertThat(writesProof("<input type=\"hidden\" name=\"${page.frame().proof().field()}\" value=\"\">")).isTrue();
	}

	private static boolean writesProof(String text) {
		return PROOF.matcher(text).find();
	}

	private static List<Path> templates() throws IOException, InterruptedException {
		Stream<Path> files = Checkout.files().stream();
		return files.filter(file -> file.toString().endsWith(".jte")).toList();
	}

	private static Template of(Path file) {
		Path place = Checkout.root().relativize(file);
		return new Template(place.toString(), Checkout.text(place.toString()));
	}

}
