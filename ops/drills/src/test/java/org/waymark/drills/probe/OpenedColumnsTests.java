package org.waymark.drills.probe;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The control of the probe notices when it proves nothing. */
class OpenedColumnsTests {

	@TempDir
	Path noKeys;

	private final Set<String> sealed = SealedColumns.read().sealed().keySet();

	private Decryptor helpless;

	@BeforeEach
	void somebodyWithoutKeys() throws IOException, GeneralSecurityException {
		this.helpless = new Decryptor(this.noKeys);
	}

	@Test
	void sealedColumnThatHoldsNothingIsAMiss() {
		assertThat(this.sealed).hasSizeGreaterThan(30).contains("triage.report.card", "conversation.letter.copy");
		assertThat(misses(List.of()))
			.containsExactlyElementsOf(this.sealed.stream().map((column) -> "nothing was put into " + column).toList());
	}

	@Test
	void valueThatDoesNotOpenIsAMissUnlessOnlyAReporterCan() {
		List<Ciphertext> one = this.sealed.stream().map((column) -> new Ciphertext(column, "{}", "AAAA")).toList();
		assertThat(misses(one)).contains("the hub's keys open 0 of 1 values of triage.report.card")
			.hasSize(this.sealed.size() - 2);
	}

	@Test
	void columnThatNobodySpeaksOfIsAMiss() {
		assertThat(misses(List.of(), "triage.report.school"))
			.contains("triage.report.school is not in clear-columns.md");
	}

	@Test
	void everySealedColumnButReportsAndDraftsIsBoundToWhatTheTableSays() {
		List<String> bound = new ArrayList<>(Bound.columns());
		bound.addAll(List.of("intake.draft.body", "intake.sealed_report.sealed"));
		assertThat(bound).containsExactlyInAnyOrderElementsOf(this.sealed);
	}

	private List<String> misses(List<Ciphertext> dump, String... more) {
		List<String> columns = new ArrayList<>(this.sealed);
		columns.addAll(List.of(more));
		return new OpenedColumns().misses(columns, dump, this.helpless);
	}

}
