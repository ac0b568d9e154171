package org.waymark.committee.needs;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

/** Triage names sectors of areas; those who train see only what many agree on, later. */
@WaymarkTest
class NeedJourneyTests {

	private static final String PATH = "/triage/sector-needs";

	private static final String REGISTER = "/triage/committee/engagement";

	private static final String NEEDED = "Taxis and private hire, FY1";

	@Autowired
	private WebTestClient web;

	@Test
	void aSectorIsCountedOnceAndNothingSaysWhoOrWhen() {
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		assertThat(text(worker.get("/triage/home"))).contains(PATH);
		Map<String, String> fields = Map.of("id", UUID.randomUUID().toString(), "area", " fy1 ", "sector", "TAXI");
		assertThat(status(worker.send(PATH, PATH, fields))).isEqualTo(303);
		assertThat(status(worker.send(PATH, PATH, fields))).isEqualTo(303);
		assertThat(text(worker.get(PATH + "?kept=yes"))).contains("It was counted");
		assertThat(Rows.all("SELECT area || ' ' || sector FROM committee.sector_need")).containsExactly("FY1 TAXI");
		assertThat(Rows.all("SELECT column_name FROM information_schema.columns WHERE table_name = 'sector_need'"))
			.containsExactlyInAnyOrder("id", "area", "sector", "quarter");
		assertThat(Rows.count("SELECT count(*) FROM audit.entry WHERE act = 'SECTOR_NAMED' AND subject IS NOT NULL"))
			.isZero();
	}

	@Test
	void whatIsWrongIsSaidAndWhatWasTypedStays() {
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		EntityExchangeResult<byte[]> answer = worker.send(PATH, PATH,
				Map.of("id", UUID.randomUUID().toString(), "area", "The pier", "sector", "PLANES"));
		assertThat(status(answer)).isEqualTo(422);
		assertThat(text(answer)).contains("first half of a postcode", "Select one of the list", "THE PIER");
		assertThat(Rows.count("SELECT count(*) FROM committee.sector_need")).isZero();
	}

	@Test
	void thoseWhoTrainSeeASectorOnlyAboveBothThresholdsAndAfterTheQuarter() {
		DeskClient officer = DeskClient.signedIn(this.web, "analyst");
		outlets(10);
		named(4, "3 months");
		named(6, "0 months");
		named(9, "30 months");
		assertThat(text(officer.get(REGISTER))).contains("No area was named often enough").doesNotContain(NEEDED);
		named(1, "3 months");
		assertThat(text(officer.get(REGISTER))).contains(NEEDED);
		Rows.change("UPDATE committee.organisation SET removed = 'Closed', version = 2 WHERE name = 'Cab 1'");
		assertThat(text(officer.get(REGISTER))).as("nine outlets").doesNotContain(NEEDED);
		assertThat(officer.get(PATH).getStatus().value()).isEqualTo(403);
	}

	@Test
	void membersSeeNoneOfIt() {
		outlets(10);
		named(5, "3 months");
		assertThat(text(DeskClient.signedIn(this.web, "scrutiny").get(REGISTER))).doesNotContain(NEEDED,
				"Where training is needed most");
	}

	private static void outlets(int count) {
		Rows.change("""
				INSERT INTO committee.organisation (id, name, sector, licence, area, stage, changed, author)
				SELECT gen_random_uuid(), 'Cab ' || n, 'TAXI', 'VEHICLE', 'FY1', 'FOUND', now(), a.id
				FROM generate_series(1, %d) n, staff.account a WHERE a.sign_in = 'analyst'
				""".formatted(count));
	}

	private static void named(int times, String ago) {
		Rows.change("""
				INSERT INTO committee.sector_need (id, area, sector, quarter)
				SELECT gen_random_uuid(), 'FY1', 'TAXI',
				       to_char((now() AT TIME ZONE 'Europe/London') - interval '%s', 'YYYY"Q"Q')
				FROM generate_series(1, %d)
				""".formatted(ago, times));
	}

	private static int status(EntityExchangeResult<byte[]> answer) {
		return answer.getStatus().value();
	}

}
