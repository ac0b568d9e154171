package org.waymark.admission.staffentry;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.site.Fields;
import org.waymark.site.questions.Interview;

import static org.assertj.core.api.Assertions.assertThat;

class StaffEntryFormTests {

	private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

	static List<String> doors() {
		return Interview.doors();
	}

	@ParameterizedTest
	@MethodSource("doors")
	void noQuestionOfAnyDoorTakesAFieldOfStaffForAnAnswer(String door) {
		StaffEntryForm form = form(door, "2026-11-29");
		assertThat(form.told().given()).isEqualTo(Fields.NONE);
		assertThat(form.secret()).isEqualTo("hidden");
		assertThat(form.advice()).isEqualTo(!door.equals("YOUNG"));
		assertThat(form.faults(NOW)).isEmpty();
		assertThat(form.taken(NOW)).hasValue(Instant.parse("2026-11-29T10:30:00Z"));
	}

	@Test
	void dayThatIsToComeIsAFaultOfItsField() {
		assertThat(form("PUBLIC", "2026-12-01").faults(NOW)).containsExactly(new Fault("entry-date", "TAKEN_UNCLEAR"));
	}

	private static StaffEntryForm form(String door, String date) {
		MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
		sent.add("door", door);
		sent.add("entry-secret", "hidden");
		sent.add("entry-channel", "PHONE");
		sent.add("entry-advice", "yes");
		sent.add("entry-date", date);
		sent.add("entry-time", "10:30");
		return StaffEntryForm.of(new Typed(sent));
	}

}
