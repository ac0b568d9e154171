package org.waymark.triage;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.cases.CaseDocuments;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.testing.Browsers;
import org.waymark.testing.DeskClient;
import org.waymark.testing.UsesBrowser;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.Window;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;

/** A day at the desk, by keyboard alone and without any script. */
@WaymarkTest
@UsesBrowser
class WholeDayTests {

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	@LocalServerPort
	int port;

	private UnaryOperator<String> words = UnaryOperator.identity();

	private Consumer<Page> looks = (page) -> {
	};

	/** Names in Arabic, Hebrew and Urdu, the last with a turn that nothing ends. */
	@Test
	void theSameDayWithNamesThatAreReadFromTheRightTurnsNoWordOfTheDesk() {
		AtomicInteger looked = new AtomicInteger();
		this.words = (text) -> text + " " + TurnedWords.NAMES;
		this.looks = (page) -> {
			TurnedWords.assertNone(page);
			looked.incrementAndGet();
		};
		aReportGoesFromTheQueueToBeingClosedAndTheDayIsClosed();
		assertThat(looked).hasValueGreaterThan(30);
	}

	@Test
	void aReportGoesFromTheQueueToBeingClosedAndTheDayIsClosed() {
		TestReports reports = new TestReports(this.database, this.documents);
		reports.aReport().telling(this.words.apply("Somebody shouts")).dueIn(Duration.ofDays(30)).arrives();
		reports.aReport().telling(this.words.apply("Somebody shouts")).urgent().dueIn(Duration.ofDays(30)).arrives();
		try (Window first = Browsers.withoutScript();
				Window second = Browsers.withoutScript();
				Window third = Browsers.withoutScript()) {
			Keys worker = at(first, "worker");
			Keys manager = at(second, "manager");
			takenAndRated(worker);
			asked(worker);
			answered(at(third, "police"));
			worker.follow("Back to the report");
			worker.follow("Read the agency");
			worker.follow("Back to the report");
			decided(worker);
			signedOff(manager);
			closed(worker);
			dayClosed(manager);
		}
		assertThat(this.database.client()
			.sql("SELECT state || ' ' || rating FROM triage.report WHERE urgent OR rating IS NOT NULL")
			.mapValue(String.class)
			.one()
			.block()).isEqualTo("CLOSED AMBER");
	}

	private Keys at(Window window, String name) {
		window.page().navigate("http://localhost:" + this.port + "/triage");
		Keys keys = new Keys(window.page(), this.words, this.looks);
		keys.signIn(name, DeskClient.PASSWORD);
		return keys;
	}

	private static void takenAndRated(Keys worker) {
		worker.choose("#most-urgent");
		worker.follow("Take this report");
		worker.follow("Rate it");
		worker.pick("rating", "AMBER");
		worker.write("#reason", "Two calls before, and the school is worried");
		worker.follow("Keep the rating");
	}

	private static void asked(Keys worker) {
		worker.follow("Requests to agencies");
		worker.pick("agency", "POLICE");
		worker.writeAll(inOrder("question", "Is the address known to you?", "facts", "The flat above the shop"));
		worker.pick("basis", "PUBLIC_TASK");
		worker.follow("Check what leaves");
		worker.page().waitForSelector("main :text('Check what leaves the hub')");
		worker.follow("Send it");
		worker.page().waitForSelector("main :text('Not answered yet')");
	}

	private static void answered(Keys police) {
		police.follow("What the hub asks you");
		police.choose("main .queue__name a");
		police.pick("known", "NOT_KNOWN");
		police.writeAll(inOrder("summary", "None", "risk", "No sign of any"));
		police.follow("Answer");
		police.page().waitForSelector("main :text('Answered')");
	}

	private static void decided(Keys worker) {
		worker.follow("Decide");
		worker.follow("Add each child");
		worker.write("main [name=name]", "A girl of about nine");
		worker.pick("known", "NO");
		worker.pick("level", "L3");
		worker.follow("Add the child");
		worker.follow("Write the decision record");
		record(worker);
		worker.follow("Decide for A girl");
		worker.tick("outcomes", "EARLY_HELP_L3");
		worker.tick("outcomes", "NFA");
		worker.writeAll(inOrder("reason", "The school has seen her", "agency", "School, today"));
		worker.follow("Decide");
		worker.page().waitForSelector("main :text('Waits for a second person')");
	}

	private static void record(Keys worker) {
		worker.writeAll(inOrder("nature", "Shouting at night", "needs", "Somebody to talk to"));
		worker.pick("harm", "NO");
		worker.pick("sexual", "NO");
		worker.write("main [name=urgent]", "None");
		worker.pick("hand", "FIRST");
		worker.writeAll(inOrder("knows", "Nobody else", "parents", "Not asked yet", "whereabouts", "At school", "seen",
				"Not yet", "contact", "By the messages", "previous", "None", "agencies", "School"));
		worker.follow("Keep the record");
	}

	private void signedOff(Keys manager) {
		manager.page().navigate("http://localhost:" + this.port + "/triage");
		manager.follow("To sign off (1)");
		manager.choose("#most-urgent");
		manager.follow("Sign off or refuse");
		manager.pick("verdict", "AGREED");
		manager.write("main [name=reason]", "Read all of it");
		manager.follow("Keep what I say");
		manager.page().waitForSelector("main :text('Signed off')");
	}

	private static void closed(Keys worker) {
		worker.page().reload();
		worker.follow("Note who took on");
		worker.writeAll(inOrder("who", "Q. Larkspur, early help", "when", "Today at noon"));
		worker.follow("Keep the note");
		worker.follow("Note that the reporter was told");
		worker.pick("told", "TOLD");
		worker.write("main [name=how]", "A message today");
		worker.follow("Keep the note");
		worker.follow("Close the report");
		worker.follow("Close the report");
		assertThat(worker.page().textContent("main")).contains("This report is closed.");
	}

	private void dayClosed(Keys manager) {
		Page page = manager.page();
		page.navigate("http://localhost:" + this.port + "/triage");
		manager.choose(".desk-bar a:has-text('Close the day')");
		manager.follow("Close the day");
		assertThat(page.textContent("main")).contains("The day was closed by Trial duty manager");
	}

	private static Map<String, String> inOrder(String... pairs) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			fields.put(pairs[i], pairs[i + 1]);
		}
		return fields;
	}

}
