package org.waymark.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.intake.ReportDocument.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class ReportReaderTests {

	private final JsonMapper json = JsonMapper.builder().build();

	@Test
	void whatIsSealedNowOpensAsItWas() {
		ReportDocument report = ReportDocument.of(SealedIntakeTests.aReport(), "a key");
		assertThat(ReportReader.read(this.json, this.json.writeValueAsBytes(report))).contains(report);
	}

	@Test
	void theFirstVersionStillOpensWithAllThatItSaid() {
		ReportDocument report = read(
				"""
						{"schema":1,"concern":{"danger":"NOT_SURE","story":"Words","signs":["hurt","touched"],"overLong":["story"]},
						 "reporter":{"wish":"NAMED","name":"Q. Example","phone":"1","email":"2","safeContact":"3"}}
						""");
		assertThat(report.concern().answers()).containsExactly(
				new Answer("now", "danger", 0, true, List.of("not-sure")),
				new Answer("story", "story", 0, false, List.of("Words")),
				new Answer("signs", "signs", 0, true, List.of("hurt", "touched")));
		assertThat(report.concern().overLong()).containsExactly("story");
		assertThat(report.door()).isEqualTo("PUBLIC");
		assertThat(report.reporter())
			.isEqualTo(new ReportDocument.Reporter("NAMED", "Q. Example", "1", "2", "3", List.of()));
	}

	@Test
	void theFirstVersionMayLackAnAnswer() {
		ReportDocument report = read("""
				{"schema":1,"concern":{"danger":null,"story":"","signs":[],"overLong":[]},
				 "reporter":{"wish":"ANONYMOUS","name":"","phone":"","email":"","safeContact":""}}
				""");
		assertThat(report.concern().answers()).isEmpty();
	}

	@Test
	void anUnknownVersionIsNotGuessedAt() {
		assertThat(ReportReader.read(this.json, "{\"schema\":3}".getBytes(StandardCharsets.UTF_8))).isEmpty();
	}

	private ReportDocument read(String document) {
		return ReportReader.read(this.json, document.getBytes(StandardCharsets.UTF_8)).orElseThrow();
	}

}
