package org.waymark.council.retention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.desk.DeskTables;
import org.waymark.retention.RetentionRule;
import org.waymark.retention.RetentionSchedule;
import org.waymark.site.content.ContentFiles;

import static org.assertj.core.api.Assertions.assertThat;

class CouncilRetentionTests {

	private static final String RULE = """
			{ code: one, title: All, outcomes: [], from: closed, years: 7, reason: A reason, source: The council,
			  review: 2027-06-01 }
			""";

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

	@TempDir
	Path folder;

	@Test
	void theExampleHasARuleForEachOutcomeAndDoesNotGoLive() {
		RetentionSchedule shipped = new CouncilRetention(new ContentFiles(null));
		assertThat(shipped.rules()).flatExtracting(RetentionRule::outcomes)
			.doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(DeskTables.read("outcomes.yaml", Offered.class).offered().keySet());
		assertThat(RetentionGoingLive.faults(shipped, TODAY)).singleElement().asString().contains("is the example");
	}

	@Test
	void aCouncilsOwnRulesGoLiveUntilOneIsToBeReviewed() throws IOException {
		RetentionSchedule own = own("{ example: false, rules: [" + RULE + "] }");
		assertThat(own.example()).isFalse();
		assertThat(RetentionGoingLive.faults(own, TODAY)).isEmpty();
		assertThat(RetentionGoingLive.faults(own, LocalDate.of(2027, 6, 1))).isEmpty();
		assertThat(RetentionGoingLive.faults(own, LocalDate.of(2027, 6, 2))).singleElement()
			.asString()
			.contains("rule one is late");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ example: false, rules: [ONE, ONE] }", "{ example: false }", "not yaml: [",
			"{ example: false, rules: [{ code: one, title: All, outcomes: [], from: closed, years: 0, reason: A, source: B, review: 2027-06-01 }] }",
			"{ example: false, rules: [{ code: one, title: All, outcomes: [], from: never, years: 7, reason: A, source: B, review: 2027-06-01 }] }",
			"{ example: false, rules: [{ code: one, title: All, outcomes: [], from: closed, years: 7, source: B, review: 2027-06-01 }] }" })
	void whatCannotBeReadHasNoRulesAndDoesNotGoLive(String text) throws IOException {
		RetentionSchedule own = own(text.replace("ONE", RULE));
		assertThat(own.rules()).isEmpty();
		assertThat(RetentionGoingLive.faults(own, TODAY)).singleElement().asString().contains("cannot be read");
	}

	private RetentionSchedule own(String text) throws IOException {
		Files.writeString(this.folder.resolve("retention.yaml"), text);
		return new CouncilRetention(new ContentFiles(this.folder));
	}

	/** The part of the outcomes that has their words. */
	record Offered(Map<String, String> offered, Object secondPerson, List<String> handedOver) {

	}

}
