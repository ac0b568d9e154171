package org.waymark.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

	/** Folders of what all pages share. */
	private static final Set<String> SHARED = Set.of("component", "layout");

	private static final Pattern NAMED = Pattern.compile("\"([a-z/]+/[a-zA-Z-]+)\"");

	private static final Pattern PROOF = Pattern.compile("proof\\(\\)\\s*\\.\\s*field");

	private static final Pattern FIELD = Pattern.compile("<(?:input|textarea)(?: [^<>]*(?:<[^<>]*>[^<>]*)?)?>");

	/** Fields in which nobody types: the trap for programs is one. */
	private static final Pattern NO_TEXT = Pattern
		.compile(" hidden>|type=\"(?:hidden|radio|checkbox|submit|date|time|file)\"|name=\"homepage\"");

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

	/** What somebody typed is read in its own direction when it is shown again. */
	@Test
	void fieldsForTextSayTheirDirection() throws IOException, InterruptedException {
		assertThat(templates().stream().flatMap(template -> undirected(of(template).text()))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<textarea id=\"a\" name=\"a\">", "<input name=\"a\" value=\"\">",
			"<input type=\"text\" name=\"a\">", "<input name=\"a\" type=\"${type}\">" })
	void aFieldWithoutDirectionIsSeen(String field) {
		assertThat(undirected(field)).containsExactly(field);
		assertThat(undirected(field.replace(" name", " dir=\"auto\" name"))).isEmpty();
	}

	/** No page is written past the output that isolates. */
	@Test
	void allTemplatesAreWrittenThroughOneOutput() throws IOException, InterruptedException {
		assertThat(sources().filter(source -> Checkout.text(source).contains("gg.jte.TemplateEngine"))).hasSize(2)
			.allMatch(source -> Checkout.text(source).contains("page, new IsolatedOutput(output))"));
	}

	private static Stream<String> undirected(String text) {
		return FIELD.matcher(text)
			.results()
			.map(field -> field.group())
			.filter(field -> !field.contains("dir=\"auto\"") && !NO_TEXT.matcher(field).find());
	}

	@Test
	void eachTemplateStandsWithThePackageThatShowsIt() throws IOException, InterruptedException {
		Set<Shown> shown = shown();
		assertThat(shown).hasSizeGreaterThan(40);
		assertThat(shown).allMatch(Shown::atHome);
	}

	/**
	 * A template and the page that it shows are one package, so the page can be hidden.
	 */
	@Test
	void eachTemplateIsInAPackageThatThereIs() throws IOException, InterruptedException {
		Set<String> packages = sources().map(source -> folder(source)).collect(Collectors.toSet());
		assertThat(templates()).map(TemplateTests::place)
			.filteredOn(folder -> !SHARED.contains(folder))
			.isSubsetOf(packages);
	}

	@Test
	void templateOfAnotherPackageIsSeen() {
		assertThat(new Shown("triage/queue", "decisions/form").atHome()).isFalse();
		assertThat(new Shown("triage/queue", "triage/queue/queue").atHome()).isTrue();
	}

	/** The templates that main code names, each with the package that does. */
	private static Set<Shown> shown() throws IOException, InterruptedException {
		Set<String> names = templates().stream().map(TemplateTests::name).collect(Collectors.toSet());
		return sources()
			.flatMap(source -> NAMED.matcher(Checkout.text(source))
				.results()
				.map(named -> new Shown(folder(source), named.group(1))))
			.filter(one -> names.contains(one.template()))
			.collect(Collectors.toSet());
	}

	private static Stream<String> sources() throws IOException, InterruptedException {
		return Checkout.files()
			.stream()
			.map(file -> Checkout.root().relativize(file).toString())
			.filter(file -> file.contains("main/java") && file.endsWith(".java"));
	}

	/** The package of a source as a folder, below that of its module's templates. */
	private static String folder(String source) {
		return source.replaceAll("^.*/org/waymark/(site/)?", "").replaceAll("/?[^/]+$", "");
	}

	private static String name(Path template) {
		return template.toString().replaceAll("^.*/src/main/jte/", "").replace(".jte", "");
	}

	private static String place(Path template) {
		return name(template).replaceAll("/[^/]+$", "");
	}

	/**
	 * A template, and the package that shows it or one above.
	 */
	private record Shown(String folder, String template) {

		boolean atHome() {
			return this.template.startsWith(this.folder + "/");
		}

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
