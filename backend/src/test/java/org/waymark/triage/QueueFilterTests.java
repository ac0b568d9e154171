package org.waymark.triage;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.cases.CaseDocuments;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

@WaymarkTest
class QueueFilterTests {

	private static final Pattern SHOWN = Pattern.compile("id=\"report-([0-9A-Z]{10})\"");

	private static final Pattern FURTHER = Pattern.compile("href=\"([^\"]+)\">Next page");

	private static final Pattern FIGURE = Pattern.compile("strip__count\">([^<]+)</strong> ([^<]+)<");

	private static final Pattern TAG = Pattern.compile("class=\"tags__tag\" href=\"([^\"]+)\"");

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	private TestReports reports;

	private DeskClient worker;

	@BeforeEach
	void someoneIsAtTheDesk() {
		this.reports = new TestReports(this.database, this.documents);
		this.worker = DeskClient.signedIn(this.web, "worker");
	}

	@Test
	void theStripCountsWhatMustBeNoneAndLeadsThere() {
		assertThat(figures()).containsExactly("0 alerts not acknowledged", "0 overdue", "0 to repair",
				"0 held and unread");
		String late = this.reports.aReport().dueIn(Duration.ofHours(-1)).arrives();
		String held = this.reports.aReport().held().arrives();
		Rows.change(
				"""
						INSERT INTO intake.sealed_report (draft, reference, code, door, assurance, reasons, schema, hub_key, sealed, state, fault)
						VALUES (sha256('d'), 'ZZZZZ00000', sha256('c'), 'PUBLIC', 'ASSURED', '{}', 2, 1, 'x', 'REPAIR', 'CANNOT_OPEN')
						""");
		assertThat(figures()).containsExactly("0 alerts not acknowledged", "1 overdue", "1 to repair",
				"1 held and unread");
		assertThat(shown("/triage?lane=open&overdue=yes")).containsExactly(late);
		assertThat(shown("/triage?lane=held&unopened=yes")).containsExactly(held);
		assertThat(text(this.worker.get("/triage?lane=repair"))).contains("1 report to repair", "ZZZZZ 00000",
				"does not open with the hub's keys");
		this.worker.get("/triage/reports/" + held);
		assertThat(figures()).containsExactly("0 alerts not acknowledged", "1 overdue", "1 to repair",
				"0 held and unread");
	}

	@Test
	void aListIsNarrowedDownByItsAddressAndWidenedTagByTag() {
		String red = this.reports.aReport().arrives();
		String other = this.reports.aReport().arrives();
		Rows.change(
				"UPDATE triage.report SET rating = 'RED', rating_calendar = 'test' WHERE reference = '" + red + "'");
		assertThat(shown("/triage?lane=new&rating=red")).containsExactly(red);
		assertThat(shown("/triage?lane=new&rating=none")).containsExactly(other);
		assertThat(shown("/triage?lane=new&rating=red&unopened=yes")).containsExactly(red);
		this.worker.get("/triage/reports/" + red);
		String none = text(this.worker.get("/triage?lane=new&rating=red&unopened=yes"));
		assertThat(none).contains("No report here fits all that you chose.", "Remove: </span>Red",
				"Remove: </span>Not opened yet");
		assertThat(TAG.matcher(none).results().map(found -> found.group(1).replace("&amp;", "&")))
			.containsExactly("/triage?lane=new&unopened=yes", "/triage?lane=new&rating=red");
		assertThat(shown("/triage?lane=new&rating=nonsense&door=%3Cb%3E")).hasSize(2);
	}

	@Test
	void aNarrowedListIsReadPageByPageToItsEnd() {
		List<String> overdue = IntStream.range(0, 60)
			.mapToObj(number -> this.reports.aReport().dueIn(Duration.ofHours(number - 100)).arrives())
			.toList();
		this.reports.aReport().dueIn(Duration.ofHours(3)).arrives();
		String first = "/triage?lane=open&overdue=yes";
		var further = FURTHER.matcher(text(this.worker.get(first)));
		assertThat(further.find()).isTrue();
		String second = further.group(1).replace("&amp;", "&");
		assertThat(second).contains("overdue=yes");
		assertThat(shown(first)).isEqualTo(overdue.subList(0, 50));
		assertThat(shown(second)).isEqualTo(overdue.subList(50, 60));
	}

	@Test
	void closedReportsAreListedNewestFirstAndOpenOnesWithoutThem() {
		List<String> all = IntStream.range(0, 3).mapToObj(number -> this.reports.aReport().arrives()).toList();
		for (int number = 0; number < 2; number++) {
			Rows.change("UPDATE triage.report SET state = 'CLOSED', decided = now(), closed = now() + interval '"
					+ number + " hours' WHERE reference = '" + all.get(number) + "'");
		}
		assertThat(shown("/triage?lane=closed")).containsExactly(all.get(1), all.get(0));
		assertThat(shown("/triage?lane=closed&after=" + all.get(1))).containsExactly(all.get(0));
		assertThat(shown("/triage?lane=open")).containsExactly(all.get(2));
	}

	@Test
	void aClosedReportWhoseReporterWritesAgainIsBackWhereEverybodyLooks() {
		String report = this.reports.aReport().arrives();
		Rows.change("UPDATE triage.report SET state = 'CLOSED', decided = now(), closed = now(), news = true");
		assertThat(shown("/triage")).containsExactly(report);
	}

	private List<String> figures() {
		return FIGURE.matcher(text(this.worker.get("/triage")))
			.results()
			.map(found -> found.group(1) + " " + found.group(2))
			.toList();
	}

	private List<String> shown(String address) {
		return SHOWN.matcher(text(this.worker.get(address))).results().map(found -> found.group(1)).toList();
	}

}
