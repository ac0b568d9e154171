package org.waymark.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.testing.Checkout;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Prose is readable in a diff: no line of a document or a comment is long. Tables and
 * addresses do not count, nor do migrations, which never change.
 */
class ProseTests {

	private static final int LONGEST = 120;

	private static final Pattern DOCUMENT = Pattern.compile("README\\.md|CHANGELOG\\.md|ops/.*\\.md|\\.github/.*\\.md");

	private static final Pattern NEVER_CHANGED = Pattern.compile(".*/db/(migration|former)/.*");

	private static final Pattern SLASHES = Pattern.compile("^\\s*(//|/\\*|\\*)|\\s// ");

	private static final Pattern DASHES = Pattern.compile("^\\s*--|\\s-- ");

	private static final Pattern HASH = Pattern.compile("^\\s*#|\\s# ");

	/** The marks of a comment, by the end of the file's name; none for scripts. */
	private static final Map<String, Pattern> COMMENTS = Map.ofEntries(Map.entry("java", SLASHES),
			Map.entry("js", SLASHES), Map.entry("mjs", SLASHES), Map.entry("scss", SLASHES), Map.entry("sql", DASHES),
			Map.entry("yaml", HASH), Map.entry("yml", HASH), Map.entry("properties", Pattern.compile("^\\s*#")),
			Map.entry("txt", Pattern.compile("^\\s*#")), Map.entry("", Pattern.compile("^\\s*#")));

	/** Files whose comments open and close, perhaps lines apart. */
	private static final Map<String, List<String>> BLOCKS = Map.of("jte", List.of("<%--", "--%>"), "xml",
			List.of("<!--", "-->"));

	private static final Pattern ADDRESS = Pattern.compile("\\]\\([^)\\s]+\\)|https?://\\S+");

	@Test
	void noLineOfProseIsLong() throws IOException, InterruptedException {
		Path root = Checkout.root();
		List<String> faults = Checkout.files()
			.stream()
			.flatMap((file) -> faults(root.relativize(file).toString().replace('\\', '/'), text(file)))
			.toList();
		assertThat(faults).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "README.md,''", "ops/runbooks/keys.md,'- '", ".github/SECURITY.md,'> '", "a/B.java,'\t * '",
			"a/B.java,'int a; // '", "a/b.jte,'<%-- '", "ops/roles.sql,'-- '", "a/b.yaml,'# '", "ops/bench,'# '",
			"a/b.properties,'# '", "a/b.js,'// '", "pom.xml,'<!-- '" })
	void aLongLineOfProseIsSeen(String name, String start) {
		assertThat(faults(name, start + "word ".repeat(30))).containsExactly(name + ":1");
		assertThat(faults(name, start + "word ".repeat(20))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "README.md,'| '", "README.md,'[a](https://'", "a/db/migration/V1.sql,'-- '", "a/B.java,'String a = '",
			"public-site/content/pages/cookies.md,''", "a/b.jte,'<p>'" })
	void otherLongLinesAreLeftAlone(String name, String start) {
		String words = start.contains("https") ? "word/".repeat(30) + ")" : "word ".repeat(30);
		assertThat(faults(name, start + words)).isEmpty();
	}

	@Test
	void aCommentThatGoesOnIsSeen() {
		assertThat(faults("a/b.jte", "<%-- a\n" + "word ".repeat(30) + "\n--%>\n" + "word ".repeat(30)))
			.containsExactly("a/b.jte:2");
	}

	private static Stream<String> faults(String name, String text) {
		if (NEVER_CHANGED.matcher(name).matches()) {
			return Stream.empty();
		}
		List<String> lines = text.lines().toList();
		List<Integer> prose = DOCUMENT.matcher(name).matches() ? document(lines) : comments(end(name), lines);
		return prose.stream().filter((at) -> isLong(lines.get(at))).map((at) -> name + ":" + (at + 1));
	}

	private static List<Integer> document(List<String> lines) {
		return IntStream.range(0, lines.size()).filter((at) -> !lines.get(at).startsWith("|")).boxed().toList();
	}

	private static List<Integer> comments(String end, List<String> lines) {
		if (BLOCKS.containsKey(end)) {
			return blocks(BLOCKS.get(end), lines);
		}
		Pattern comment = COMMENTS.get(end);
		return (comment == null) ? List.of()
				: IntStream.range(0, lines.size())
					.filter((at) -> comment.matcher(lines.get(at)).find())
					.boxed()
					.toList();
	}

	private static List<Integer> blocks(List<String> marks, List<String> lines) {
		boolean[] inside = new boolean[1];
		return IntStream.range(0, lines.size()).filter((at) -> {
			String line = lines.get(at);
			boolean comment = inside[0] || line.contains(marks.get(0));
			inside[0] = comment && !line.contains(marks.get(1));
			return comment;
		}).boxed().toList();
	}

	private static boolean isLong(String line) {
		String words = ADDRESS.matcher(line.replace("\t", "    ")).replaceAll("");
		return words.stripTrailing().length() > LONGEST;
	}

	private static String end(String name) {
		String file = name.substring(name.lastIndexOf('/') + 1);
		return file.contains(".") ? file.substring(file.lastIndexOf('.') + 1) : "";
	}

	private static String text(Path file) {
		try {
			return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

}
