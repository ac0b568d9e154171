package org.waymark.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.testing.Checkout;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each of these tables has one writer, so that no other statement forgets what has to
 * hold for a change. Of the tables that are not named here each has one writer too,
 * whichever that is.
 */
class OneWriterTests {

	/**
	 * Files that may change a table. {@code CaseRecords} adds the row of a report. The
	 * three stores behind {@code ReportTransitions} change it: each statement asks the
	 * wall again, fits only the version that was seen, belongs to no reader, or takes a
	 * report away from somebody.
	 */
	private static final Map<String, Set<String>> WRITERS = Map.of("staff.account", Set.of("AccountChanges.java"),
			"staff.session", Set.of("SessionChanges.java"), "directory.school", Set.of("SchoolStore.java"),
			"directory.import", Set.of("ImportStore.java"), "directory.import_change", Set.of("ChangeStore.java"),
			"triage.report", Set.of("CaseRecords.java", "OwnerTransitionStore.java", "ProgressTransitionStore.java",
					"ReportFactStore.java"));

	/** A function of the database that changes reports for whoever calls it. */
	private static final String FUNCTION = "triage.count_concerns";

	/** The group of the pattern in which the table stands. */
	private static final int TABLE = 4;

	private static List<Path> sources;

	@BeforeAll
	static void find() throws IOException, InterruptedException {
		sources = Checkout.files().stream().filter(file -> file.toString().endsWith(".java")).toList();
	}

	static Set<String> tables() {
		return WRITERS.keySet();
	}

	@ParameterizedTest
	@MethodSource("tables")
	void onlyTheWriterOfATableChangesIt(String table) {
		assertThat(sources).filteredOn(Checkout::isMainCode)
			.hasSizeGreaterThan(100)
			.filteredOn(file -> changes(table, file))
			.extracting(file -> file.getFileName().toString())
			.containsExactlyInAnyOrderElementsOf(WRITERS.get(table));
	}

	@ParameterizedTest
	@MethodSource("tables")
	void anotherWriterIsSeen(String table) {
		assertThat(sources).filteredOn(file -> file.toString().contains("rules/offences"))
			.filteredOn(file -> changes(table, file))
			.extracting(file -> file.getFileName().toString())
			.contains("OffendingWriter.java");
	}

	@Test
	void onlyTheWriterOfReportsCallsTheFunctionThatChangesThem() {
		assertThat(sources).filteredOn(Checkout::isMainCode)
			.filteredOn(file -> text(file).contains(FUNCTION))
			.extracting(file -> file.getFileName().toString())
			.containsExactly("ReportFactStore.java");
	}

	@ParameterizedTest
	@ValueSource(strings = { "SELECT id FROM staff.account FOR UPDATE", "INSERT INTO staff.account_note (id)",
			"UPDATE staff.provider_session p SET checked = now() FROM staff.session s",
			"INSERT INTO triage.reporter (report, body)" })
	void otherStatementsAreNot(String statement) {
		assertThat(tables()).noneMatch(table -> change(Pattern.quote(table)).matcher(statement).find());
	}

	/** A row that two features change is a row of which neither knows what holds. */
	@Test
	void everyOtherTableHasOneWriter() {
		Map<String, Set<String>> writers = writers(Checkout::isMainCode);
		assertThat(writers).hasSizeGreaterThan(50).containsKey("triage.child");
		writers.keySet().removeAll(WRITERS.keySet());
		assertThat(writers).allSatisfy((table, files) -> assertThat(files).as(table).hasSize(1));
	}

	@Test
	void aSecondWriterOfAnyTableIsSeen() {
		assertThat(writers(file -> Checkout.isMainCode(file) || file.toString().contains("rules/offences"))
			.get("triage.child")).containsExactlyInAnyOrder("CaseSubjects.java", "OffendingWriter.java");
	}

	/** The files that change a table, for each table. */
	private static Map<String, Set<String>> writers(Predicate<Path> which) {
		Map<String, Set<String>> writers = new TreeMap<>();
		sources.stream()
			.filter(which)
			.forEach(file -> change("\\w+\\.\\w+").matcher(text(file))
				.results()
				.forEach(found -> writers
					.computeIfAbsent(found.group(TABLE).toLowerCase(Locale.ROOT), any -> new TreeSet<>())
					.add(file.getFileName().toString())));
		return writers;
	}

	private static boolean changes(String table, Path source) {
		return change(Pattern.quote(table)).matcher(text(source)).find();
	}

	private static String text(Path source) {
		try {
			return Files.readString(source);
		}
		catch (IOException gone) {
			return "";
		}
	}

	private static Pattern change(String table) {
		return Pattern.compile("(?i)\\b(INSERT\\s+INTO|UPDATE|DELETE\\s+FROM|MERGE\\s+INTO|TRUNCATE(\\s+TABLE)?)\\s+"
				+ "(ONLY\\s+)?(" + table + ")\\b");
	}

}
