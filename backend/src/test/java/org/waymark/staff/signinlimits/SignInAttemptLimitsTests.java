package org.waymark.staff.signinlimits;

import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.PASSWORD;
import static org.waymark.testing.DeskClient.text;

@WaymarkTest
@TestPropertySource(properties = { "waymark.sign-in.name=4", "waymark.sign-in.network=8" })
class SignInAttemptLimitsTests {

	@Autowired
	WebTestClient web;

	@AfterEach
	void mend() {
		Rows.change("GRANT EXECUTE ON FUNCTION limits.swap TO waymark_triage");
	}

	@Test
	void aNameIsGuessedAtSoOftenAndNoMore() {
		for (int guess = 0; guess < 4; guess++) {
			assertThat(signIn("worker", "a guess").getStatus().value()).isEqualTo(422);
		}
		EntityExchangeResult<byte[]> right = signIn("WORKER ", PASSWORD);
		assertThat(right.getStatus().value()).isEqualTo(429);
		assertThat(text(right)).contains("<title>Error: ", "too many attempts");
		assertThat(signIn("manager", PASSWORD).getStatus().value()).as("a colleague").isEqualTo(303);
	}

	@Test
	void whoeverCameInBeforeIsNotKeptOutByGuessesMadeElsewhere() {
		DeskClient owner = left("worker");
		DeskClient colleague = left("manager");
		for (int guess = 0; guess < 9; guess++) {
			signIn("worker", "a guess");
		}
		assertThat(signIn("worker", PASSWORD).getStatus().value()).as("from anywhere").isEqualTo(429);
		assertThat(colleague.signIn("worker", PASSWORD).getStatus().value()).as("at another's").isEqualTo(429);
		for (int guess = 0; guess < 4; guess++) {
			assertThat(owner.signIn("worker", "a slip").getStatus().value()).isEqualTo(422);
		}
		assertThat(owner.signIn("worker", PASSWORD).getStatus().value()).as("nobody guesses for ever").isEqualTo(429);
	}

	@Test
	void whatABrowserSaysOfItsOwnerIsWorthNothingElsewhere() {
		String known = left("worker").cookie("__Host-desk-known");
		String other = left("manager").cookie("__Host-desk-known");
		DeskClient forger = new DeskClient(this.web).withCookie("__Host-desk-known",
				other.substring(0, 22) + known.substring(22));
		for (int guess = 0; guess < 4; guess++) {
			signIn("worker", "a guess");
		}
		assertThat(forger.signIn("worker", PASSWORD).getStatus().value()).isEqualTo(429);
		DeskClient same = new DeskClient(this.web).withCookie("__Host-desk-known", known);
		assertThat(same.signIn("worker", PASSWORD).getStatus().value()).isEqualTo(303);
	}

	@Test
	void aNetworkGuessesSoOftenWhateverTheNames() {
		for (int guess = 0; guess < 8; guess++) {
			assertThat(signIn("nobody" + guess, "a guess").getStatus().value()).isEqualTo(422);
		}
		assertThat(signIn("manager", PASSWORD).getStatus().value()).isEqualTo(429);
	}

	@Test
	void signingInRightCountsForNothing() {
		for (int day = 0; day < 10; day++) {
			assertThat(signIn("worker", PASSWORD).getStatus().value()).isEqualTo(303);
		}
	}

	@Test
	void nobodySignsInWhileGuessesCannotBeCounted() {
		Rows.change("REVOKE EXECUTE ON FUNCTION limits.swap FROM waymark_triage");
		assertThat(signIn("worker", PASSWORD).getStatus().is5xxServerError()).isTrue();
	}

	/** The browser of a person who signed in and left. */
	private DeskClient left(String name) {
		DeskClient owner = DeskClient.signedIn(this.web, name);
		owner.send("/triage/home", "/triage/sign-out", Map.of());
		return owner;
	}

	private EntityExchangeResult<byte[]> signIn(String name, String password) {
		return new DeskClient(this.web).signIn(name, password);
	}

}
