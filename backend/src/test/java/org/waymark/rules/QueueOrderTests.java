package org.waymark.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.waymark.testing.Checkout;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

/** Whoever reads the queue's statements is sent to the migrations in force. */
class QueueOrderTests {

	private static final Pattern NAMED = Pattern.compile("\\bV\\d{4}\\b");

	private static final List<Pattern> DEFINED = Stream
		.of("COLUMN rank smallint", "COLUMN turn timestamptz", "COLUMN due timestamptz", "COLUMN place text",
				"FUNCTION triage\\.queue_rows\\(")
		.map(Pattern::compile)
		.toList();

	@Test
	void entryStoreNamesTheMigrationsThatDefineItsRowsAndTheirOrder() throws IOException, InterruptedException {
		List<Path> files = Checkout.files();
		Path store = files.stream().filter(file -> file.endsWith("EntryStore.java")).findFirst().orElseThrow();
		Set<String> named = NAMED.matcher(Files.readString(store))
			.results()
			.map(MatchResult::group)
			.collect(toCollection(TreeSet::new));
		List<Path> migrations = files.stream().filter(file -> file.toString().contains("/db/migration/V")).toList();
		assertThat(DEFINED.stream().map(definition -> lastOf(migrations, definition)).collect(toSet()))
			.isEqualTo(named);
	}

	private static String lastOf(List<Path> migrations, Pattern definition) {
		return migrations.stream()
			.filter(file -> defines(file, definition))
			.map(file -> file.getFileName().toString().substring(0, 5))
			.max(String::compareTo)
			.orElseThrow();
	}

	private static boolean defines(Path migration, Pattern definition) {
		try {
			return definition.matcher(Files.readString(migration)).find();
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

}
