package org.waymark.administration.duty;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.cases.CaseDocuments;
import org.waymark.notification.duty.AlertReason;
import org.waymark.notification.duty.DutyAlerts;
import org.waymark.notification.outbox.NewMessage;
import org.waymark.notification.outbox.Outbox;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;
import org.waymark.testing.Await;
import org.waymark.testing.Browsers;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.UsesBrowser;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.Window;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

@WaymarkTest
@UsesBrowser
class DutyJourneyTests {

	private static final Duration SOON = Await.LIMIT;

	@Autowired
	WebTestClient web;

	@Autowired
	DutyAlerts alerts;

	@Autowired
	Outbox outbox;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	@LocalServerPort
	int port;

	@Test
	void whoIsOnDutyAndAnOpenAlertStandAtTheTopOfEveryPage() {
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		assertThat(text(worker.get("/triage"))).contains("On duty now: <strong>")
			.containsOnlyOnce(">The hub is ")
			.doesNotContain("desk-strip--alert");
		assertThat(text(DeskClient.signedIn(this.web, "police").get("/triage/requests"))).contains("Sign out")
			.doesNotContain("On duty now", "The hub is ");
		this.alerts.raise(AlertReason.SAFETY_RULE).block(SOON);
		assertThat(text(worker.get("/triage"))).contains("desk-strip--alert", "An urgent alert is open since today at");
		assertThat(text(worker.get("/triage/home"))).contains("desk-strip--alert");
	}

	@Test
	void theTopOfEveryPageSaysFirstWhetherTheHubIsOpenAndWhoAcknowledgedTheLastAlert() {
		this.alerts.raise(AlertReason.RED).block(SOON);
		DeskClient nights = DeskClient.signedIn(this.web, "nights");
		assertThat(text(nights.get("/triage/home")))
			.containsPattern("(?s)aria-label=\"Duty\">\\s*<div [^>]*>\\s*<p [^>]*>The hub is ")
			.doesNotContain("acknowledged the last");
		nights.send("/triage/duty", "/triage/duty/acknowledge", Map.of("alert", alert()));
		assertThat(text(nights.get("/triage/home")))
			.contains("Trial night worker acknowledged the last urgent alert, ");
		Rows.change("UPDATE notification.alert SET raised = now() - interval '25 hours'");
		assertThat(text(nights.get("/triage/home"))).doesNotContain("acknowledged the last");
	}

	@Test
	void anAlertIsAcknowledgedByName() {
		this.alerts.raise(AlertReason.RED).block(SOON);
		DeskClient nights = DeskClient.signedIn(this.web, "nights");
		assertThat(text(nights.get("/triage/duty"))).contains("A report was rated red", "I have it: acknowledge");
		EntityExchangeResult<byte[]> answer = nights.send("/triage/duty", "/triage/duty/acknowledge",
				Map.of("alert", alert()));
		assertThat(answer.getStatus().value()).isEqualTo(303);
		assertThat(text(nights.get("/triage/duty?done=acknowledged"))).contains("Nobody else is told",
				"No alert is open", "Trial night worker, today at");
		DeskClient late = DeskClient.signedIn(this.web, "manager");
		assertThat(late.send("/triage/duty", "/triage/duty/acknowledge", Map.of("alert", alert()))
			.getResponseHeaders()
			.getLocation()).hasToString("/triage/duty?done=was-acknowledged");
	}

	@Test
	void ratingAReportRedWakesWhoeverIsOnDuty() {
		String report = "/triage/reports/" + new TestReports(this.database, this.documents).aReport().arrives();
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		worker.send("/triage/home", report + "/owner", Map.of("act", "CLAIMED"));
		worker.send("/triage/home", report + "/rating", Map.of("version", "2", "rating", "AMBER", "reason", "Unclear"));
		assertThat(Rows.count("SELECT count(*) FROM notification.alert")).isZero();
		worker.send("/triage/home", report + "/rating", Map.of("version", "3", "rating", "RED", "reason", "Harm now"));
		assertThat(Rows.all("SELECT reasons FROM notification.alert")).containsExactly("{RED}");
	}

	@Test
	void theTestButtonSendsBothRoutesToTheTrayWhichShowsThem() {
		DeskClient manager = DeskClient.signedIn(this.web, "manager");
		manager.send("/triage/duty", "/triage/duty/test", Map.of());
		awaitSent(2);
		assertThat(text(manager.get("/triage/tray"))).contains("This is a test. Open the desk and acknowledge it.",
				"Test: open the desk", "07700 9001");
		assertThat(text(manager.get("/triage/messages")))
			.contains("Test to whoever is on duty, Text message", "taken by the server")
			.doesNotContain("07700 9001", "@hub.example");
	}

	@Test
	void aParkedMessageIsFirstAndGoesWhenItIsTriedAgain() {
		parked();
		DeskClient admin = DeskClient.signedIn(this.web, "admin");
		assertThat(text(admin.get("/triage/messages"))).contains("Parked: tried no more", "Try it again")
			.doesNotContain("somebody@post.example");
		String message = Rows.all("SELECT id FROM notification.message").get(0);
		assertThat(admin.send("/triage/messages", "/triage/messages/again", Map.of("message", message))
			.getResponseHeaders()
			.getLocation()).hasToString("/triage/messages?done=again");
		assertThat(Rows.count("SELECT count(*) FROM notification.message WHERE state = 'PARKED'")).isZero();
	}

	@Test
	void aMessageThatCannotArriveIsGivenUpAndItsAddressForgotten() {
		parked();
		DeskClient admin = DeskClient.signedIn(this.web, "admin");
		Map<String, String> message = Map.of("message", Rows.all("SELECT id FROM notification.message").get(0));
		assertThat(
				admin.send("/triage/messages", "/triage/messages/given-up", message).getResponseHeaders().getLocation())
			.hasToString("/triage/messages?done=given-up");
		assertThat(Rows.all("SELECT state, body IS NULL FROM notification.message")).containsExactly("STOPPED t");
		assertThat(
				admin.send("/triage/messages", "/triage/messages/given-up", message).getResponseHeaders().getLocation())
			.hasToString("/triage/messages?done=not-parked");
	}

	@Test
	void onlyThoseWhoMayAcknowledgeTestOrLook() {
		this.alerts.raise(AlertReason.RED).block(SOON);
		DeskClient police = DeskClient.signedIn(this.web, "police");
		for (String path : List.of("/triage/duty", "/triage/messages", "/triage/tray")) {
			assertThat(police.get(path).getStatus().value()).as(path).isEqualTo(403);
		}
		DeskClient admin = DeskClient.signedIn(this.web, "admin");
		assertThat(text(admin.get("/triage/duty"))).contains("Send a test alert").doesNotContain("I have it");
		assertThat(admin.send("/triage/duty", "/triage/duty/acknowledge", Map.of("alert", alert())).getStatus().value())
			.isEqualTo(403);
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		assertThat(
				worker.send("/triage/home", "/triage/duty/acknowledge", Map.of("alert", "no id")).getStatus().value())
			.isEqualTo(404);
	}

	static List<ViewportSize> sizes() {
		return Browsers.ENDS;
	}

	@ParameterizedTest
	@MethodSource("sizes")
	void theirPagesCanBeUsedByEverybody(ViewportSize size) {
		this.alerts.raise(AlertReason.SAFETY_RULE).block(SOON);
		this.alerts.test(new StaffId(UUID.randomUUID())).block(SOON);
		this.outbox.add(NewMessage.toReporter(UUID.randomUUID(), "w".repeat(60) + "@post.example")).block(SOON);
		awaitSent(5);
		Rows.change(
				"UPDATE notification.message SET state = 'PARKED', settled = NULL, body = 'x' WHERE route = 'TEXT'");
		try (Window window = Browsers.window(new NewContextOptions().setViewportSize(size.width, size.height))) {
			Page page = window.page();
			page.navigate(address() + "/triage/duty");
			page.fill("#username", "manager");
			page.fill("#password", DeskClient.PASSWORD);
			page.click("main button");
			page.waitForURL("**/triage/duty");
			assertUsable(window, "Duty and alerts");
			page.click("text=Acknowledge the test");
			page.waitForURL("**/triage/duty?done=acknowledged");
			assertUsable(window, "Duty and alerts");
			page.navigate(address() + "/triage/messages");
			assertUsable(window, "Messages that are sent");
			page.navigate(address() + "/triage/tray");
			assertUsable(window, "The tray of a trial");
		}
	}

	private String address() {
		return "http://localhost:" + this.port;
	}

	private static String alert() {
		return Rows.all("SELECT id FROM notification.alert").get(0);
	}

	/** A message that nobody has tried to send: nobody sees it before it is parked. */
	private void parked() {
		this.outbox.add(NewMessage.toReporter(UUID.randomUUID(), "somebody@post.example"))
			.then(this.database.client().sql("UPDATE notification.message SET state = 'PARKED'").then())
			.as(this.database.transactions()::transactional)
			.block(SOON);
	}

	/** Settled as well, so that what is changed then stays so. */
	private static void awaitSent(int messages) {
		Await.until("they are sent",
				() -> Rows.count("SELECT count(*) FROM notification.message WHERE state = 'SENT'") >= messages);
	}

	private static void assertUsable(Window window, String title) {
		Await.until("the page is " + title, () -> window.page().title().startsWith(title));
		window.page().waitForLoadState();
		window.assertAccessible();
		window.assertFits();
	}

}
