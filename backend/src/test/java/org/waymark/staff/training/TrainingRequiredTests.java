package org.waymark.staff.training;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.cases.CaseDocuments;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

/** A council may ask for training before anybody decides. */
@WaymarkTest
@TestPropertySource(properties = { "waymark.training.required=CSE,INTRA_FAMILIAL", "waymark.training.valid-months=12" })
class TrainingRequiredTests {

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	private DeskClient worker;

	private String report;

	@BeforeEach
	void aReportThatSomebodyHas() {
		this.worker = DeskClient.signedIn(this.web, "worker");
		this.report = "/triage/reports/" + new TestReports(this.database, this.documents).aReport().arrives();
		this.worker.send("/triage/home", this.report + "/owner", Map.of("act", "CLAIMED", "version", "1"));
		status("/decision/child", Map.of("version", "2", "name", "First", "known", "NO", "level", "L3"));
		rate();
	}

	@Test
	void nobodyDecidesBeforeTheyWereTrainedAndAllElseGoesOn() {
		trained("CSE", "1 month");
		EntityExchangeResult<byte[]> refused = this.worker.get(this.report + "/decision/outcome");
		assertThat(refused.getStatus().value()).isEqualTo(403);
		assertThat(text(refused))
			.contains("Your training is not up to date", "within 12 months in: Sexual abuse in the family",
					"hand the report over")
			.doesNotContain("exploitation");
		assertThat(status("/decision/outcome", decision())).isEqualTo(403);
		assertThat(Rows.count("SELECT count(*) FROM triage.outcome")).isZero();
		assertThat(rate()).as("saying how urgent it is").isEqualTo(303);
		trained("INTRA_FAMILIAL", "13 months");
		assertThat(this.worker.get(this.report + "/decision/outcome").getStatus().value()).as("lapsed").isEqualTo(403);
		trained("INTRA_FAMILIAL", "11 months");
		assertThat(this.worker.get(this.report + "/decision/outcome").getStatus().value()).isEqualTo(200);
		assertThat(status("/decision/outcome", decision())).isEqualTo(303);
		assertThat(Rows.count("SELECT count(*) FROM triage.outcome")).isOne();
	}

	private int status(String path, Map<String, String> fields) {
		return this.worker.send("/triage/home", this.report + path, fields).getStatus().value();
	}

	private int rate() {
		return status("/rating", Map.of("version", version(), "rating", "RED", "reason", "Seen twice"));
	}

	private static String version() {
		return Rows.all("SELECT version FROM triage.report").get(0);
	}

	private static Map<String, String> decision() {
		return Map.of("version", version(), "outcomes", "NFA", "reason", "Seen by the school", "agency", "None", "of",
				Rows.all("SELECT id FROM triage.child").get(0));
	}

	private static void trained(String training, String ago) {
		Rows.change("INSERT INTO staff.training (account, training, done) SELECT id, '" + training
				+ "', current_date - interval '" + ago + "' FROM staff.account WHERE sign_in = 'worker' "
				+ "ON CONFLICT (account, training) DO UPDATE SET done = excluded.done");
	}

}
