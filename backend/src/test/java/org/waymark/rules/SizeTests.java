package org.waymark.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
		assertThat(seen.methods()).containsExactly(new Sources.Method("Long.f", LINES_OF_A_METHOD + 1));
		assertThat(seen.types()).containsExactly(new Sources.Type("null", "Long", true, true, false));
	}

}
