package org.waymark.staff.training;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

@WaymarkTest
class TrainingTests {

	private static final String MEMBERS = "/triage/training/members";

	@Autowired
	WebTestClient web;

	@Autowired
	Trainings trainings;

	@Test
	void whatCountsIsATrainingWithinTwoYears() {
		DeskClient admin = DeskClient.signedIn(this.web, "admin");
		LocalDate today = LocalDate.now();
		assertThat(train(admin, "worker", Map.of("training-CSE", today.minusMonths(23).toString(), "training-CSA",
				today.minusMonths(25).toString())))
			.isEqualTo(303);
		train(admin, "police", Map.of("training-CSE", today.toString()));
		assertThat(figure(TrainedGroup.STAFF, Training.CSE).trained()).isOne();
		assertThat(figure(TrainedGroup.STAFF, Training.CSA).trained()).as("too long ago").isZero();
		assertThat(figure(TrainedGroup.PARTNERS, Training.CSE).trained()).isOne();
		assertThat(figure(TrainedGroup.STAFF, Training.CSE).all()).isEqualTo(inUse("NOT"));
		assertThat(figure(TrainedGroup.PARTNERS, Training.CSE).all()).isEqualTo(inUse(""));
		train(admin, "worker", Map.of());
		assertThat(figure(TrainedGroup.STAFF, Training.CSE).trained()).as("taken back").isZero();
	}

	@Test
	void whoeverLeftDoesNotCount() {
		long all = figure(TrainedGroup.STAFF, Training.CSE).all();
		Rows.change("UPDATE staff.account SET disabled = now() WHERE sign_in = 'worker2'");
		try {
			assertThat(figure(TrainedGroup.STAFF, Training.CSE).all()).isEqualTo(all - 1);
		}
		finally {
			Rows.change("UPDATE staff.account SET disabled = NULL WHERE sign_in = 'worker2'");
		}
	}

	@Test
	void theCommitteeReadsFiguresAndNobodysName() {
		DeskClient admin = DeskClient.signedIn(this.web, "admin");
		assertThat(members(admin, "42", "36", "42", "0")).isEqualTo(303);
		DeskClient scrutiny = DeskClient.signedIn(this.web, "scrutiny");
		assertThat(text(scrutiny.get("/triage/home"))).contains("/triage/training");
		assertThat(text(scrutiny.get("/triage/training")))
			.containsSubsequence("Elected members", "85% (36 of 42)", "100% (42 of 42)", "0% (0 of 42)")
			.doesNotContain("Trial worker", MEMBERS);
		assertThat(text(admin.get("/triage/people"))).contains("85% (36 of 42)");
		assertThat(scrutiny.get(MEMBERS).getStatus().value()).isEqualTo(403);
	}

	@Test
	void whatCannotBeIsNotNoted() {
		DeskClient admin = DeskClient.signedIn(this.web, "admin");
		assertThat(members(admin, "42", "43", "0", "0")).isEqualTo(422);
		assertThat(members(admin, "none", "1", "0", "")).isEqualTo(422);
		assertThat(train(admin, "worker", Map.of("training-CSE", LocalDate.now().plusDays(2).toString())))
			.isEqualTo(422);
		assertThat(Rows.count("SELECT count(*) FROM staff.training")
				+ Rows.count("SELECT count(*) FROM staff.member_training"))
			.isZero();
	}

	@Test
	void aHundredPerCentIsEverybody() {
		assertThat(new Figure(TrainedGroup.STAFF, Training.CSE, 999, 1000).words()).isEqualTo("99% (999 of 1000)");
		assertThat(new Figure(TrainedGroup.MEMBERS, Training.CSE, 0, 0).words()).isEqualTo("Not known");
	}

	private Figure figure(TrainedGroup people, Training training) {
		return this.trainings.figures()
			.blockOptional()
			.orElseThrow()
			.stream()
			.filter(figure -> figure.people() == people && figure.training() == training)
			.findFirst()
			.orElseThrow();
	}

	private static long inUse(String not) {
		return Rows.count("SELECT count(*) FROM staff.account WHERE disabled IS NULL AND role " + not
				+ " IN ('POLICE', 'AWAKEN', 'LICENSING', 'HEALTH', 'EDUCATION', 'PROBATION', 'PRISON', 'HOUSING', 'EARLY_HELP', 'LADO')");
	}

	private static int train(DeskClient admin, String name, Map<String, String> days) {
		String id = Rows.all("SELECT id FROM staff.account WHERE sign_in = '" + name + "'").get(0);
		return admin.send("/triage/people/" + id, "/triage/people/" + id + "/training", days).getStatus().value();
	}

	private static int members(DeskClient admin, String people, String cse, String csa, String family) {
		Map<String, String> fields = new HashMap<>(Map.of("people", people, "training-CSE", cse));
		fields.put("training-CSA", csa);
		fields.put("training-INTRA_FAMILIAL", family);
		return admin.send(MEMBERS, MEMBERS, fields).getStatus().value();
	}

}
