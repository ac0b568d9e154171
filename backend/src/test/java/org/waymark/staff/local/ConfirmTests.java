package org.waymark.staff.local;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.PASSWORD;
import static org.waymark.testing.DeskClient.text;

@WaymarkTest
class ConfirmTests {

	private static final String GUARDED = "/triage/second-factor";

	private static final String CONFIRM = "/triage/confirm";

	@Autowired
	WebTestClient web;

	@Test
	void whoeverHasJustSignedInIsNotAskedAgain() {
		assertThat(DeskClient.signedIn(this.web, "worker").get(GUARDED).getStatus().value()).isEqualTo(200);
	}

	@Test
	void laterTheyShowThatItIsThemAndGoOn() {
		DeskClient worker = later();
		assertThat(location(worker.get(GUARDED))).isEqualTo(CONFIRM + "?next=" + GUARDED);
		String before = worker.cookie("__Host-desk");
		assertThat(location(confirm(worker, PASSWORD))).isEqualTo(GUARDED);
		assertThat(worker.get(GUARDED).getStatus().value()).isEqualTo(200);
		assertThat(new DeskClient(this.web).withCookie("__Host-desk", before).get("/triage").getStatus().value())
			.as("the token before")
			.isEqualTo(303);
		assertThat(Rows.count("SELECT count(*) FROM audit.entry WHERE act = 'SIGN_IN_CONFIRMED'")).isOne();
	}

	@Test
	void aWrongPasswordChangesNothing() {
		DeskClient worker = later();
		EntityExchangeResult<byte[]> answer = confirm(worker, "wrong");
		assertThat(answer.getStatus().value()).isEqualTo(422);
		assertThat(text(answer)).contains("The password is not right", "<title>Error: ");
		assertThat(worker.get(GUARDED).getStatus().value()).isEqualTo(303);
	}

	@Test
	void aFormIsAskedTheSame() {
		DeskClient worker = later();
		assertThat(location(worker.send("/triage/home", GUARDED, Map.of("code", "000000"))))
			.isEqualTo(CONFIRM + "?next=" + GUARDED);
	}

	@Test
	void nobodyIsSentElsewhereByIt() {
		DeskClient worker = later();
		assertThat(location(
				worker.send(CONFIRM, CONFIRM, Map.of("password", PASSWORD, "next", "https://elsewhere.example/"))))
			.isEqualTo("/triage");
	}

	private DeskClient later() {
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		Rows.change("UPDATE staff.session SET confirmed = now() - interval '11 minutes'");
		return worker;
	}

	private static EntityExchangeResult<byte[]> confirm(DeskClient client, String password) {
		return client.send(CONFIRM + "?next=" + GUARDED, CONFIRM, Map.of("password", password, "next", GUARDED));
	}

	private static String location(EntityExchangeResult<byte[]> answer) {
		return String.valueOf(answer.getResponseHeaders().getLocation()).replace("%2F", "/");
	}

}
