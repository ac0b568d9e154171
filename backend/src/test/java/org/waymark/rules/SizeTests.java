package org.waymark.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waymark.testing.Checkout;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files, methods, packages, records and constructors stay small, tests included; what is
 * sensitive never prints itself.
 */
class SizeTests {

	private static final int LINES_OF_A_FILE = 300;

	private static final int LINES_OF_A_METHOD = 30;

	/** Once it was six features in one. */
	private static final int LINES_OF_TRIAGE = 9_000;

	private static final int TYPES_OF_A_PACKAGE = 25;

	private static final int COMPONENTS_OF_A_RECORD = 10;

	private static final int PARAMETERS_OF_A_CONSTRUCTOR = 7;

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
	void triageStaysOneFeature() {
		assertThat(linesBelow("/main/java/org/waymark/triage/")).isPositive().isLessThan(LINES_OF_TRIAGE);
	}

	@Test
	void linesOfAModuleAreCounted() {
		assertThat(linesBelow("/main/java/org/waymark/")).isGreaterThan(LINES_OF_TRIAGE);
	}

	private static int linesBelow(String folder) {
		return sources.files()
			.stream()
			.filter((file) -> file.name().contains(folder))
			.mapToInt(Sources.SourceFile::lines)
			.sum();
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

	/** A record that is longer says several things: each of them has a name. */
	@Test
	void recordsAreShort() {
		assertThat(sources.types()).filteredOn(Sources.Type::record).hasSizeGreaterThan(100);
		assertThat(longRecords(sources)).isEmpty();
	}

	/** A class that needs more has several tasks. */
	@Test
	void constructorsTakeFewThings() {
		assertThat(sources.methods()).filteredOn(SizeTests::constructs).hasSizeGreaterThan(100);
		assertThat(longConstructors(sources)).isEmpty();
	}

	@Test
	void aLongRecordAndALongConstructorAreSeen(@TempDir Path folder) throws IOException {
		Path main = Files.createDirectories(folder.resolve("src/main/java"));
		String most = numbered(COMPONENTS_OF_A_RECORD);
		Path fits = Files.writeString(main.resolve("Fits.java"),
				"record Fits(" + most + ") { Fits { } static final int NONE = 0; record Inside(" + most
						+ ", int more) { } Fits(" + numbered(PARAMETERS_OF_A_CONSTRUCTOR + 2)
						+ ") { this(0, 1, 2, 3, 4, 5, 6, 7, 8, 9); } }\n");
		Path made = Files.writeString(main.resolve("Made.java"),
				"class Made { Made(" + numbered(PARAMETERS_OF_A_CONSTRUCTOR) + ") { }\nMade("
						+ numbered(PARAMETERS_OF_A_CONSTRUCTOR + 1) + ") { }\nvoid other(" + most + ") { } }\n");
		Sources seen = Sources.of(List.of(fits, made));
		assertThat(longRecords(seen)).containsExactly("Fits.Inside");
		assertThat(longConstructors(seen)).containsExactlyInAnyOrder("Fits.<init>(9)", "Made.<init>(8)");
	}

	private static String numbered(int count) {
		return IntStream.range(0, count).mapToObj((at) -> "int of" + at).collect(joining(", "));
	}

	private static List<String> longRecords(Sources sources) {
		return sources.types()
			.stream()
			.filter(Sources.Type::main)
			.filter((type) -> type.components() > COMPONENTS_OF_A_RECORD)
			.map(Sources.Type::name)
			.toList();
	}

	/** A record's own constructor repeats its components, which have their own limit. */
	private static List<String> longConstructors(Sources sources) {
		Set<String> records = sources.types()
			.stream()
			.filter(Sources.Type::record)
			.map((type) -> type.name() + ".<init>(" + type.components() + ")")
			.collect(toSet());
		return sources.methods()
			.stream()
			.filter(SizeTests::constructs)
			.filter((method) -> method.parameters() > PARAMETERS_OF_A_CONSTRUCTOR)
			.map((method) -> method.name() + "(" + method.parameters() + ")")
			.filter((constructor) -> !records.contains(constructor))
			.toList();
	}

	private static boolean constructs(Sources.Method method) {
		return method.main() && method.name().endsWith(".<init>");
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
