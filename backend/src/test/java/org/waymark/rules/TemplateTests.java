package org.waymark.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

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
	private static final Set<String> SHARED = Set.of("component", "layout", "jte");

	private static final Pattern NAMED = Pattern.compile("\"([a-z]+/[a-zA-Z-]+)\"");

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

	@Test
	void eachTemplateStandsWithThePackageThatShowsIt() throws IOException, InterruptedException {
		Set<Shown> shown = shown();
		assertThat(shown).hasSizeGreaterThan(40);
		assertThat(shown).allMatch(Shown::atHome);
	}

	@Test
	void eachFolderIsNamedAfterAPackage() throws IOException, InterruptedException {
		Set<String> packages = sources().flatMap(source -> folders(source)).collect(Collectors.toSet());
		assertThat(templates()).map(template -> template.getParent().getFileName().toString())
			.filteredOn(folder -> !SHARED.contains(folder))
			.isSubsetOf(packages);
	}

	@Test
	void templateOfAnotherPackageIsSeen() {
		assertThat(new Shown(Path.of("triage/queue/QueueController.java"), "decisions/form").atHome()).isFalse();
		assertThat(new Shown(Path.of("triage/queue/QueueController.java"), "queue/queue").atHome()).isTrue();
	}

	/** The templates of the desk that main code names, each with the source that does. */
	private static Set<Shown> shown() throws IOException, InterruptedException {
		Set<String> names = templates().stream()
			.map(template -> template.getParent().getFileName() + "/" + template.getFileName())
			.collect(Collectors.toSet());
		return sources().filter(source -> source.startsWith("backend"))
			.flatMap(source -> NAMED.matcher(Checkout.text(source.toString()))
				.results()
				.map(named -> new Shown(source, named.group(1))))
			.filter(one -> names.contains(one.template() + ".jte"))
			.collect(Collectors.toSet());
	}

	private static Stream<Path> sources() throws IOException, InterruptedException {
		return Checkout.files()
			.stream()
			.map(Checkout.root()::relativize)
			.filter(file -> file.toString().contains("main/java") && file.toString().endsWith(".java"));
	}

	private static Stream<String> folders(Path source) {
		return StreamSupport.stream(source.spliterator(), false).map(Path::toString);
	}

	/** A template and a source that names it. */
	private record Shown(Path source, String template) {

		boolean atHome() {
			String folder = this.template.substring(0, this.template.indexOf('/'));
			return folders(this.source).anyMatch(folder::equals);
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
