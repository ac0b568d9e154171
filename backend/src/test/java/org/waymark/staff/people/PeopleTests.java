package org.waymark.staff.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.waymark.staff.Accounts;
import org.waymark.staff.Permission;
import org.waymark.testing.Browsers;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.UsesBrowser;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.Window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

@WaymarkTest
@UsesBrowser
class PeopleTests {

	private static final String INVITE = "/triage/people/invite";

	private static final String WELCOME = "/triage/sign-in/welcome";

	private static final String OWN = "kettle marble onward";

	private static final Pattern LINK = Pattern.compile("http://[^/]+(/triage/sign-in/welcome#[A-Za-z0-9_-]{43})<");

	@Autowired
	WebTestClient web;

	@Autowired
	Accounts accounts;

	@LocalServerPort
	int port;

	@AfterEach
	void forget() {
		Rows.change("DELETE FROM staff.invitation");
		Rows.change("DELETE FROM staff.session");
		Rows.change("DELETE FROM staff.account WHERE sign_in LIKE 'new.%'");
	}

	@Test
	void somebodyIsInvitedChoosesTheirPasswordAndSignsIn() {
		String link = invite("new.worker", "SOCIAL_WORKER");
		DeskClient guest = new DeskClient(this.web);
		assertThat(text(opened(guest, link))).contains("Choose your password", "new.worker");
		assertThat(choose(guest, link, "too short").getStatus().value()).isEqualTo(422);
		assertThat(choose(guest, link, OWN).getStatus().value()).isEqualTo(303);
		assertThat(guest.signIn("new.worker", OWN).getStatus().value()).isEqualTo(303);
		assertThat(text(guest.get("/triage/home"))).contains("Social worker");
		assertThat(Rows.all("SELECT act FROM audit.entry WHERE act ~ 'ACCOUNT|INVIT' ORDER BY id"))
			.containsExactly("ACCOUNT_MADE", "INVITATION_ACCEPTED");
	}

	@Test
	void aLinkOpensInABrowserAndLeavesItsAddressAtOnce() {
		String link = invite("new.worker", "SOCIAL_WORKER");
		try (Window window = Browsers.window()) {
			Page page = window.page();
			page.navigate("http://localhost:" + this.port + link);
			page.waitForSelector("#new-password");
			assertThat(page.url()).endsWith("/triage/sign-in/welcome");
			page.fill("#new-password", OWN);
			page.click("main button");
			page.waitForSelector("#username");
			page.navigate("http://localhost:" + this.port + "/triage/sign-in?next=/triage/people");
			page.fill("#username", "admin");
			page.fill("#password", DeskClient.PASSWORD);
			page.click("main button");
			page.waitForURL("**/triage/people");
			looksRight(window);
			page.click("text=Second trial worker");
			looksRight(window);
			page.navigate("http://localhost:" + this.port + "/triage/training/members");
			page.click("main button");
			looksRight(window);
			page.navigate("http://localhost:" + this.port + "/triage/training");
			looksRight(window);
		}
	}

	private static void looksRight(Window window) {
		window.assertAccessible();
		window.assertFits();
	}

	@Test
	void aLinkWorksOnceAndForThreeDays() {
		String link = invite("new.worker", "SOCIAL_WORKER");
		DeskClient guest = new DeskClient(this.web);
		String proof = DeskClient.proof(opened(guest, link));
		Rows.change("UPDATE staff.invitation SET until = now() - interval '1 second'");
		assertThat(opened(guest, link).getStatus().value()).isEqualTo(404);
		Rows.change("UPDATE staff.invitation SET until = now() + interval '1 hour'");
		choose(guest, link, OWN);
		assertThat(opened(guest, link).getStatus().value()).isEqualTo(404);
		assertThat(guest.post("/triage/sign-in/welcome", Map.of("key", key(link), "new-password", OWN + "!"), proof)
			.getStatus()
			.value()).isEqualTo(404);
	}

	@Test
	void nobodySignsInBeforeTheyHaveChosen() {
		invite("new.worker", "SOCIAL_WORKER");
		assertThat(new DeskClient(this.web).signIn("new.worker", "").getStatus().value()).isEqualTo(422);
		assertThat(new DeskClient(this.web).signIn("new.worker", OWN).getStatus().value()).isEqualTo(422);
	}

	@Test
	void aPasswordByLinkEndsWhatTheOneBeforeOpened() {
		DeskClient worker = comeIn("new.worker");
		String link = inviteAgain("new.worker");
		assertThat(worker.get("/triage/home").getStatus().value()).as("until it is chosen").isEqualTo(200);
		choose(new DeskClient(this.web), link, OWN + "!");
		assertThat(worker.get("/triage/home").getStatus().value()).isEqualTo(303);
		assertThat(worker.signIn("new.worker", OWN).getStatus().value()).isEqualTo(422);
		assertThat(worker.signIn("new.worker", OWN + "!").getStatus().value()).isEqualTo(303);
	}

	@Test
	void whoeverChangesTheirPasswordLeavesNoLinkOpen() {
		DeskClient worker = comeIn("new.worker");
		String link = inviteAgain("new.worker");
		assertThat(opened(new DeskClient(this.web), link).getStatus().value()).isEqualTo(200);
		worker.send("/triage/password", "/triage/password", Map.of("new-password", OWN + "!"));
		assertThat(new DeskClient(this.web).signIn("new.worker", OWN + "!").getStatus().value()).isEqualTo(303);
		assertThat(opened(new DeskClient(this.web), link).getStatus().value()).isEqualTo(404);
	}

	@Test
	void nobodyIsGivenWorkBeforeTheyHaveChosen() {
		String link = invite("new.worker", "SOCIAL_WORKER");
		assertThat(namesForWork()).isNotEmpty().doesNotContain("Invited person");
		choose(new DeskClient(this.web), link, OWN);
		assertThat(namesForWork()).contains("Invited person");
	}

	@Test
	void aPartnerEndsAfterNinetyDaysUnlessRenewed() {
		DeskClient partner = new DeskClient(this.web);
		choose(partner, invite("new.police", "POLICE"), OWN);
		partner.signIn("new.police", OWN);
		assertThat(partner.get("/triage/home").getStatus().value()).isEqualTo(200);
		Rows.change("UPDATE staff.account SET ends = now() - interval '1 second' WHERE sign_in = 'new.police'");
		assertThat(partner.get("/triage/home").getStatus().value()).isEqualTo(303);
		assertThat(partner.signIn("new.police", OWN).getStatus().value()).isEqualTo(422);
		DeskClient admin = DeskClient.signedIn(this.web, "admin");
		assertThat(text(admin.get("/triage/people"))).contains("Trial administrator vouches for them")
			.doesNotContain("Partners to renew");
		Rows.change("UPDATE staff.account SET ends = now() + interval '29 days' WHERE sign_in = 'new.police'");
		assertThat(text(admin.get("/triage/people"))).contains("Partners to renew");
		assertThat(text(admin.get(page("new.police")))).contains("Renew for 90 days").doesNotContain("Last day of");
		assertThat(post(admin, "new.police", "extend")).isEqualTo(200);
		assertThat(text(admin.get("/triage/people"))).doesNotContain("Partners to renew");
		assertThat(new DeskClient(this.web).signIn("new.police", OWN).getStatus().value()).isEqualTo(303);
		assertThat(Rows.count("SELECT count(*) FROM staff.account WHERE sign_in = 'new.police' AND ends > now() + "
				+ "interval '89 days' AND ends < now() + interval '91 days'"))
			.isOne();
	}

	@Test
	void whoeverIsClosedIsOutAtOnceAndStaysInTheListOfLeavers() {
		DeskClient worker = new DeskClient(this.web);
		choose(worker, invite("new.worker", "SOCIAL_WORKER"), OWN);
		worker.signIn("new.worker", OWN);
		DeskClient admin = DeskClient.signedIn(this.web, "admin");
		assertThat(post(admin, "new.worker", "close")).isEqualTo(200);
		assertThat(worker.get("/triage/home").getStatus().value()).isEqualTo(303);
		assertThat(worker.signIn("new.worker", OWN).getStatus().value()).isEqualTo(422);
		assertThat(text(admin.get("/triage/people"))).contains("Closed on ");
		assertThat(post(admin, "new.worker", "invite")).as("a closed account").isEqualTo(409);
	}

	@Test
	void aClosedAccountIsOpenedAgainAndItsOwnerChoosesAnotherPassword() {
		DeskClient before = comeIn("new.worker");
		DeskClient admin = DeskClient.signedIn(this.web, "admin");
		assertThat(post(admin, "new.worker", "reopen")).as("it is open").isEqualTo(409);
		post(admin, "new.worker", "close");
		assertThat(text(admin.get(page("new.worker")))).contains("Open the account again")
			.doesNotContain("Close the account");
		assertThat(post(admin, "new.worker", "reopen")).isEqualTo(200);
		assertThat(before.get("/triage/home").getStatus().value()).as("a session of before").isEqualTo(303);
		assertThat(new DeskClient(this.web).signIn("new.worker", OWN).getStatus().value()).isEqualTo(422);
		DeskClient worker = new DeskClient(this.web);
		choose(worker, inviteAgain("new.worker"), OWN + "!");
		assertThat(worker.signIn("new.worker", OWN + "!").getStatus().value()).isEqualTo(303);
		assertThat(Rows.all("SELECT act FROM audit.entry WHERE act ~ 'ACCOUNT_(CLOSED|REOPENED)' ORDER BY id"))
			.containsExactly("ACCOUNT_CLOSED", "ACCOUNT_REOPENED");
	}

	@Test
	void anAccountOfStaffEndsWithItsLastDay() {
		DeskClient worker = comeIn("new.worker");
		DeskClient admin = DeskClient.signedIn(this.web, "admin");
		LocalDate today = LocalDate.now(DaysForm.HERE);
		assertThat(end(admin, "new.worker", today.minusDays(1).toString())).isEqualTo(422);
		assertThat(end(admin, "new.worker", "soon")).isEqualTo(422);
		assertThat(end(admin, "new.worker", today.toString())).isEqualTo(303);
		assertThat(text(admin.get("/triage/people"))).contains("Until ");
		assertThat(worker.get("/triage/home").getStatus().value()).as("on their last day").isEqualTo(200);
		Rows.change("UPDATE staff.account SET ends = ends - interval '1 day' WHERE sign_in = 'new.worker'");
		assertThat(worker.get("/triage/home").getStatus().value()).as("the day after").isEqualTo(303);
		assertThat(end(admin, "new.worker", "")).isEqualTo(303);
		assertThat(new DeskClient(this.web).signIn("new.worker", OWN).getStatus().value()).isEqualTo(303);
		assertThat(end(admin, "admin", today.toString())).as("their own").isEqualTo(409);
		invite("new.police", "POLICE");
		assertThat(end(admin, "new.police", "")).as("a partner, who is renewed").isEqualTo(409);
		assertThat(post(admin, "police", "extend")).as("a partner without an end").isEqualTo(409);
	}

	@Test
	void nobodyClosesTheirOwnAccountAndNamesAreTakenOnce() {
		DeskClient admin = DeskClient.signedIn(this.web, "admin");
		assertThat(post(admin, "admin", "close")).isEqualTo(409);
		assertThat(text(send(admin, "worker", "SOCIAL_WORKER"))).contains("Somebody has this user name already");
		assertThat(text(send(admin, "W O", ""))).contains("Enter a user name", "Choose what they are there to do");
	}

	private static String page(String name) {
		return "/triage/people/" + Rows.all("SELECT id FROM staff.account WHERE sign_in = '" + name + "'").get(0);
	}

	private static int end(DeskClient admin, String name, String day) {
		String id = Rows.all("SELECT id FROM staff.account WHERE sign_in = '" + name + "'").get(0);
		return admin.send("/triage/people", "/triage/people/" + id + "/end", Map.of("end", day)).getStatus().value();
	}

	private List<String> namesForWork() {
		return this.accounts.whoMay(Permission.WORK_ON_REPORT)
			.map(Accounts.Colleague::name)
			.collectList()
			.blockOptional()
			.orElseThrow();
	}

	private DeskClient comeIn(String name) {
		DeskClient person = new DeskClient(this.web);
		choose(person, invite(name, "SOCIAL_WORKER"), OWN);
		person.signIn(name, OWN);
		return person;
	}

	private String invite(String name, String role) {
		return link(send(DeskClient.signedIn(this.web, "admin"), name, role));
	}

	private String inviteAgain(String name) {
		return link(act(DeskClient.signedIn(this.web, "admin"), name, "invite"));
	}

	private static String link(EntityExchangeResult<byte[]> page) {
		Matcher link = LINK.matcher(text(page));
		assertThat(link.find()).isTrue();
		return link.group(1);
	}

	private static EntityExchangeResult<byte[]> send(DeskClient admin, String name, String role) {
		return admin.send(INVITE, INVITE, Map.of("sign-in", name, "name", "Invited person", "role", role));
	}

	private static EntityExchangeResult<byte[]> choose(DeskClient guest, String link, String password) {
		return guest.send(WELCOME, WELCOME, Map.of("key", key(link), "new-password", password));
	}

	/** The page that a pasted link opens. */
	private static EntityExchangeResult<byte[]> opened(DeskClient guest, String link) {
		return guest.send(WELCOME, WELCOME, Map.of("key", "http://desk.example" + link));
	}

	private static String key(String link) {
		return link.substring(link.indexOf('#') + 1);
	}

	private static int post(DeskClient admin, String name, String act) {
		return act(admin, name, act).getStatus().value();
	}

	private static EntityExchangeResult<byte[]> act(DeskClient admin, String name, String act) {
		String id = Rows.all("SELECT id FROM staff.account WHERE sign_in = '" + name + "'").get(0);
		return admin.send("/triage/people", "/triage/people/" + id + "/" + act, Map.of());
	}

}
