package org.waymark.site.visit;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import org.waymark.site.Draft;
import org.waymark.site.VisitSecret;
import org.waymark.site.report.Journey;
import org.waymark.site.report.Question;
import org.waymark.site.report.doors.Doors;
import org.waymark.site.terms.Door;

import static org.assertj.core.api.Assertions.assertThat;

/** A slip in one field costs no other, also where somebody never puts it right. */
class PostedTests {

	@ParameterizedTest
	@EnumSource(Door.class)
	void whatIsInOrderCountsBesideAnAddressThatIsNot(Door code) {
		Doors.all().stream().filter(door -> door.door() == code).forEach(door -> {
			Question asked = reach(door);
			Draft draft = sent(door, asked, Draft.EMPTY, form("01632 960001", "jo@mail"));
			assertThat(draft.answer(door.key(asked)).text("phone")).isEqualTo("01632 960001");
			assertThat(draft.answer(door.key(asked)).all("email")).isEmpty();
			assertThat(draft.answer(door.key(asked)).all("mail")).isEmpty();
			assertThat(draft.shown(door.key(asked)).text("email")).isEqualTo("jo@mail");
			assertThat(asked.problems(draft.answer(door.key(asked)))).isEmpty();
		});
	}

	@Test
	void theLastTryCountsAndNoneThatWasTakenBack() {
		Journey door = Doors.all().get(0);
		Question asked = reach(door);
		Draft first = sent(door, asked, Draft.EMPTY, form("01632 960001", "jo@mail"));
		Draft second = sent(door, asked, first, form("01632 960002", "jo@mail"));
		assertThat(second.answer(door.key(asked)).text("phone")).isEqualTo("01632 960002");
		Draft third = sent(door, asked, second, form("", "jo@mail"));
		assertThat(third.answer(door.key(asked)).text("phone")).isEmpty();
	}

	@Test
	void anAnswerThatWasInOrderStaysBesideALaterSlip() {
		Journey door = Doors.all().get(0);
		Question asked = reach(door);
		Draft good = sent(door, asked, Draft.EMPTY, form("01632 960001", "jo@post.example"));
		Draft slip = sent(door, asked, good, form("01632 960002", "jo@mail"));
		assertThat(slip.answer(door.key(asked)).text("email")).isEqualTo("jo@post.example");
		assertThat(slip.answer(door.key(asked)).text("phone")).isEqualTo("01632 960001");
	}

	@Test
	void detailsOfSomebodyWhoWantsToBeNobodyNeverCount() {
		Journey door = Doors.all().get(0);
		Question asked = reach(door);
		MultiValueMap<String, String> form = form("01632 960001", "jo@mail");
		form.set("wish", "anonymous");
		Draft draft = sent(door, asked, Draft.EMPTY, form);
		assertThat(draft.answer(door.key(asked)).values()).isEmpty();
		assertThat(draft.shown(door.key(asked)).text("phone")).isEqualTo("01632 960001");
	}

	private static Draft sent(Journey door, Question asked, Draft draft, MultiValueMap<String, String> form) {
		return new Posted(door, asked, form).on(VisitSecret.fresh(new SecureRandom()), draft);
	}

	private static Question reach(Journey door) {
		return door.questions().stream().filter(question -> question.owns("email")).findFirst().orElseThrow();
	}

	private static MultiValueMap<String, String> form(String phone, String email) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.put("phone", List.of(phone));
		form.put("email", List.of(email));
		form.put("mail", List.of("safe"));
		List.of("name", "role", "organisation").forEach(field -> form.put(field, List.of("Sam")));
		form.put("wish", new ArrayList<>(List.of("named")));
		return form;
	}

}
