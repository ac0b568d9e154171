package org.waymark.staff.people;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.waymark.platform.CannotStart;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A hub without single sign-on begins with one administrator. */
@WaymarkTest
@ExtendWith(OutputCaptureExtension.class)
class AccountCommandTests {

	private static final String OWN = "marble kettle inward";

	private static final String WELCOME = "/triage/sign-in/welcome";

	@Autowired
	WebTestClient web;

	@Autowired
	AccountCommand command;

	@AfterEach
	void forget() {
		Rows.change("DELETE FROM staff.invitation");
		Rows.change("DELETE FROM staff.session");
		Rows.change("DELETE FROM staff.account WHERE sign_in = 'first.name'");
	}

	@Test
	void theFirstAdministratorIsInvitedOnTheHubsMachine(CapturedOutput output) {
		assertThat(this.command.run(List.of("invite", "first.name", "ADMIN"))).isZero();
		assertThat(this.command.run(List.of("invite", "first.name", "ADMIN"))).as("the name is taken").isOne();
		String key = output.getOut().replaceAll("(?s).*welcome#([A-Za-z0-9_-]{43}).*", "$1");
		DeskClient first = new DeskClient(this.web);
		first.send(WELCOME, WELCOME, Map.of("key", key, "new-password", OWN));
		assertThat(first.signIn("first.name", OWN).getStatus().value()).isEqualTo(303);
		assertThat(first.get("/triage/people").getStatus().value()).isEqualTo(200);
		assertThat(Rows.all("SELECT actor_kind FROM audit.entry WHERE act = 'ACCOUNT_MADE'")).containsExactly("SYSTEM");
	}

	@Test
	void whatCannotBeIsRefused() {
		for (List<String> wrong : List.of(List.of("invite", "first.name"), List.of("remove", "first.name", "ADMIN"),
				List.of("invite", "first.name", "KING"), List.of("invite", "F N", "ADMIN"))) {
			assertThatExceptionOfType(CannotStart.class).as(wrong.toString()).isThrownBy(() -> this.command.run(wrong));
		}
	}

}
