package org.waymark.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.intake.ReportDocument.Answer;
import org.waymark.site.safety.SafetyFact;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.Wish;

import static org.assertj.core.api.Assertions.assertThat;

class ReportReaderTests {

	private static final String CHOSEN = "{\"question\":\"tool\",\"input\":\"tool-low\",\"set\":0,\"coded\":true,\"values\":[\"yes\"]";

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
		assertThat(report.door()).isEqualTo(Door.PUBLIC);
		assertThat(report.reporter())
			.isEqualTo(new ReportDocument.Reporter(Wish.NAMED, "Q. Example", "1", "2", "3", List.of()));
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
	void theFirstTwoVersionsDoNotSayWhatTheirAnswersRaise() {
		String reporter = "\"reporter\":{\"wish\":\"ANONYMOUS\",\"name\":\"\",\"phone\":\"\",\"email\":\"\",\"safeContact\":\"\",\"others\":[]}";
		String concern = "\"concern\":{\"danger\":\"YES\",\"story\":\"Words\",\"signs\":[],\"overLong\":[]}";
		assertThat(read("{\"schema\":1," + concern + "," + reporter + "}").statesFacts()).isFalse();
		ReportDocument second = read("{\"schema\":2,\"door\":\"WORK\",\"concern\":{\"answers\":[" + CHOSEN
				+ "}],\"overLong\":[]}," + reporter + "}");
		assertThat(second.statesFacts()).isFalse();
		assertThat(second.concern().answers()).containsExactly(new Answer("tool", "tool-low", 0, true, List.of("yes")));
		ReportDocument third = read("{\"schema\":3,\"door\":\"WORK\",\"concern\":{\"answers\":[" + CHOSEN
				+ ",\"raises\":[\"wants-to-die\",\"later\"]}],\"overLong\":[]}," + reporter + "}");
		assertThat(third.statesFacts()).isTrue();
		assertThat(third.facts()).containsExactly(SafetyFact.WANTS_TO_DIE);
	}

	@Test
	void aDoorAndAWishAreSealedAsTheirCodes() {
		String sealed = this.json.writeValueAsString(ReportDocument.of(SealedIntakeTests.aReport(), "a key"));
		assertThat(sealed).contains("\"door\":\"PUBLIC\"", "\"wish\":\"");
	}

	@Test
	void anUnknownDoorOrWishIsAnother() {
		ReportDocument report = read("""
				{"schema":3,"door":"GATE","concern":{"answers":[],"overLong":[]},
				 "reporter":{"wish":"WHISPER","name":"","phone":"","email":"","safeContact":"","others":[]}}
				""");
		assertThat(report.door()).isEqualTo(Door.OTHER);
		assertThat(report.reporter().wish()).isEqualTo(Wish.OTHER);
		assertThat(Door.of("young")).isEqualTo(Door.OTHER);
		assertThat(Wish.of("")).isEqualTo(Wish.OTHER);
	}

	@Test
	void anUnknownVersionIsNotGuessedAt() {
		assertThat(ReportReader.read(this.json, "{\"schema\":4}".getBytes(StandardCharsets.UTF_8))).isEmpty();
	}

	private ReportDocument read(String document) {
		return ReportReader.read(this.json, document.getBytes(StandardCharsets.UTF_8)).orElseThrow();
	}

}
