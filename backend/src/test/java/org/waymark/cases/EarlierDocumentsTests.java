package org.waymark.cases;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.platform.crypto.HubKeys;
import org.waymark.platform.crypto.TestKeys;
import org.waymark.platform.ids.ReportId;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.Wish;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What earlier versions kept of a report still opens, word for word. Each text is one
 * that such a version stored: it may not be changed, only added to.
 */
class EarlierDocumentsTests {

	private static final ReportId REPORT = new ReportId(UUID.fromString("0b5a3f0e-27c5-4a9b-8f37-0d6a54a6c001"));

	@TempDir
	private Path folder;

	private HubKeys keys;

	private CaseDocuments documents;

	@BeforeEach
	void begin() {
		this.keys = TestKeys.ofTheHub(this.folder);
		this.documents = new CaseDocuments(this.keys, new JsonMapper());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "'' | PUBLIC | ANONYMOUS | 2",
			"',\"source\":{\"door\":\"PLACE\",\"wish\":\"IN_REPORT\",\"about\":[\"A shop\"]}' | PLACE | IN_REPORT | 2",
			"',\"source\":{\"door\":\"PLACE\",\"wish\":\"IN_REPORT\",\"about\":[]},\"raised\":[\"sexual\"]' | PLACE | IN_REPORT | 1",
			"',\"source\":{\"door\":\"GARDEN\",\"wish\":\"SHOUT\",\"about\":[]},\"raised\":[]' | OTHER | OTHER | 0" })
	void aCardOpensThatAnEarlierVersionKept(@Nullable String more, Door door, Wish wish, int facts) {
		String kept = "{\"danger\":\"YES\",\"signs\":[\"missing\"],\"opening\":\"Her own words\",\"anonymous\":true"
				+ ((more != null) ? more : "") + "}";
		QueueCard card = this.documents.card(REPORT, sealed("card", kept));
		assertThat(card.opening()).isEqualTo("Her own words");
		assertThat(card.door()).isEqualTo(door);
		assertThat(card.wish()).isEqualTo(wish);
		assertThat(card.facts()).hasSize(facts);
	}

	@Test
	void theConcernOfTheFirstVersionOpens() {
		ConcernDocument concern = this.documents.concern(REPORT, sealed("concern",
				"{\"danger\":\"NOT_SURE\",\"story\":\"Her words\",\"signs\":[\"missing\"],\"overLong\":[\"story\"]}"));
		assertThat(concern.door()).isEqualTo(Door.PUBLIC);
		assertThat(concern.overLong()).containsExactly("story");
		assertThat(concern.answers()).extracting(GivenAnswer::values)
			.containsExactly(List.of("not-sure"), List.of("Her words"), List.of("missing"));
	}

	@Test
	void theConcernOfTheVersionsSinceOpens() {
		ConcernDocument concern = this.documents.concern(REPORT, sealed("concern",
				"{\"door\":\"YOUNG\",\"answers\":[{\"question\":\"fear\",\"input\":\"worry\",\"set\":0,\"coded\":false,"
						+ "\"values\":[\"Not my mum\"]}],\"overLong\":[]}"));
		assertThat(concern.door()).isEqualTo(Door.YOUNG);
		assertThat(concern.wishes()).containsExactly("Not my mum");
	}

	@ParameterizedTest
	@CsvSource({ "'', 0", "',\"others\":null', 0",
			"',\"others\":[{\"question\":\"who\",\"input\":\"role\",\"set\":0,\"coded\":true,\"values\":[\"gp\"]}]', 1" })
	void aReporterOpensWhomAnEarlierVersionKept(@Nullable String more, int others) {
		String kept = "{\"wish\":\"NAMED\",\"name\":\"Amina\",\"phone\":\"01253\",\"email\":\"\",\"safeContact\":\"Text\""
				+ ((more != null) ? more : "") + "}";
		ReporterDocument reporter = this.documents.reporter(REPORT,
				this.keys.sealIdentity(REPORT.value(), kept.getBytes(StandardCharsets.UTF_8)));
		assertThat(reporter.name()).isEqualTo("Amina");
		assertThat(reporter.safeContact()).isEqualTo("Text");
		assertThat(reporter.others()).hasSize(others);
	}

	@ParameterizedTest
	@CsvSource({ "CHILD", "PERSON" })
	void aChildAndAPersonOpen(String kind) {
		SubjectDocument subject = this.documents.open(kind + "/" + REPORT, REPORT.value(),
				sealed(kind + "/" + REPORT, "{\"given\":{\"name\":[\"Ali\"],\"age\":[\"UNDER_18\"]}}"),
				SubjectDocument.class);
		assertThat(subject.under18()).isTrue();
		assertThat(subject.given()).containsEntry("name", List.of("Ali"));
	}

	private byte[] sealed(String kind, String kept) {
		return this.keys.sealCase(kind, REPORT.value(), kept.getBytes(StandardCharsets.UTF_8));
	}

}
