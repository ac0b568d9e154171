package org.waymark.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waymark.testing.Checkout;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files, methods and packages stay small, tests included; what is sensitive never prints
 * itself.
 */
class SizeTests {

	private static final int LINES_OF_A_FILE = 300;

	private static final int LINES_OF_A_METHOD = 30;

	private static final int TYPES_OF_A_PACKAGE = 25;

	/** Records that hold typed text, or a secret. */
	private static final Set<String> SENSITIVE = Set.of("Draft", "Fields", "Submission", "Submission.Concern",
			"Submission.Reporter", "Submission.Answer", "GivenAnswer", "VisitSecret", "QueueCard", "ConcernDocument",
			"ReporterDocument", "TimelineDocument", "OwnerForm", "RatingForm", "ActionAnswers", "SubjectDocument",
			"AccessForm", "FindForm", "MatchKey");

	private static Sources sources;

	@BeforeAll
	static void read() throws IOException, InterruptedException {
		sources = Sources.of(Checkout.files().stream().filter((file) -> file.toString().endsWith(".java")).toList());
	}

	@Test
	void filesAreShort() {
		assertThat(sources.files()).hasSizeGreaterThan(30)
			.allSatisfy((file) -> assertThat(file.lines()).as(file.name()).isLessThanOrEqualTo(LINES_OF_A_FILE));
	}

	@Test
	void methodsAreShort() {
		assertThat(sources.methods()).isNotEmpty()
			.allSatisfy(
					(method) -> assertThat(method.lines()).as(method.name()).isLessThanOrEqualTo(LINES_OF_A_METHOD));
	}

	@Test
	void packagesAreOneFeatureEach() {
		var sizes = sources.types()
			.stream()
			.filter(Sources.Type::top)
			.collect(groupingBy(Sources.Type::place, counting()));
		assertThat(sizes)
			.allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(TYPES_OF_A_PACKAGE));
	}

	/** Seven types in ten are seen by their own package alone. */
	@Test
	void mostTypesAreHidden() {
		List<Sources.Type> main = sources.types()
			.stream()
			.filter(Sources.Type::top)
			.filter(Sources.Type::main)
			.toList();
		long hidden = main.stream().filter(type -> !type.open()).count();
		assertThat(hidden * 10).as("%d of %d types are hidden", hidden, main.size())
			.isGreaterThanOrEqualTo(main.size() * 7L);
	}

	/** A simple name means one thing. */
	@Test
	void noNameStandsTwice() {
		assertThat(twice(sources.types())).isEmpty();
	}

	@Test
	void aNameThatStandsTwiceIsSeen(@TempDir Path folder) throws IOException {
		Path one = Files.createDirectories(folder.resolve("src/main/java/a")).resolve("Same.java");
		Path other = Files.createDirectories(folder.resolve("src/main/java/b")).resolve("Same.java");
		Files.writeString(one, "package a;\n\npublic class Same {\n\n}\n");
		Files.writeString(other, "package b;\n\nclass Same {\n\n}\n");
		List<Sources.Type> seen = Sources.of(List.of(one, other)).types();
		assertThat(twice(seen)).containsExactly("Same");
		assertThat(seen).extracting(Sources.Type::open).containsExactly(true, false);
	}

	private static List<String> twice(List<Sources.Type> types) {
		return types.stream()
			.filter(Sources.Type::top)
			.filter(Sources.Type::main)
			.collect(groupingBy(Sources.Type::name, counting()))
			.entrySet()
			.stream()
			.filter(name -> name.getValue() > 1)
			.map(Entry::getKey)
			.toList();
	}

	@Test
	void whatIsSensitiveNeverPrintsItself() {
		List<Sources.Type> sensitive = sources.types()
			.stream()
			.filter((type) -> SENSITIVE.contains(type.name()))
			.toList();
		assertThat(sensitive).extracting(Sources.Type::name).containsExactlyInAnyOrderElementsOf(SENSITIVE);
		assertThat(sensitive).allMatch(Sources.Type::saysItself);
	}

	@Test
	void longFilesAndMethodsAreSeen(@TempDir Path folder) throws IOException {
		String method = "void f() {\n" + ";\n".repeat(LINES_OF_A_METHOD - 1) + "}\n";
		Path file = Files.writeString(folder.resolve("Long.java"),
				"record Long(String told) {\n" + method + "\n".repeat(LINES_OF_A_FILE) + "}\n");
		Sources seen = Sources.of(List.of(file));
		assertThat(seen.files().get(0).lines()).isGreaterThan(LINES_OF_A_FILE);
		assertThat(seen.methods()).containsExactly(new Sources.Method("Long.f", LINES_OF_A_METHOD + 1, 0, false));
		assertThat(seen.types()).containsExactly(new Sources.Type("null", "Long", true, true, false, false, false, 1));
	}

}
