package org.waymark.administration.auditlog;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.desk.Words;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Each act on an account leaves exactly one entry, too. */
@WaymarkTest
class AccountActsTests {

	/**
	 * Forms about accounts and sessions. Those that take a code are tried in FactorTests,
	 * those of a provider in ProviderTests; one that is only held for its browser is no
	 * act.
	 */
	static final Pattern FORMS = Pattern.compile("/triage/(confirm|kept|password|people/.*|teams/.*|police-keys(/.*)?|"
			+ "second-factors?(/.*)?|sessions/.*|training/.+|sign-in/.+)");

	private static final Pattern KEY = Pattern.compile("welcome#([A-Za-z0-9_-]{43})<");

	@Autowired
	WebTestClient web;

	@Autowired
	Words words;

	@AfterEach
	void forget() {
		Rows.change("DELETE FROM staff.invitation");
		Rows.change("DELETE FROM staff.session");
		Rows.change("DELETE FROM staff.account WHERE sign_in = 'new.partner'");
	}

	@Test
	void eachActOnAnAccountLeavesExactlyOneEntry() {
		Tried tried = new Tried("");
		DeskClient admin = DeskClient.signedIn(this.web, "admin");
		tried.at("/triage/confirm", "SIGN_IN_CONFIRMED", admin, Map.of("password", DeskClient.PASSWORD));
		tried.at("/triage/people/invite", "ACCOUNT_MADE", admin,
				Map.of("sign-in", "new.partner", "name", "Invited person", "role", "POLICE"));
		DeskClient partner = welcomed(tried, admin);
		tried.at("/triage/password", "PASSWORD_CHANGED", partner, Map.of("new-password", "marble kettle inward"));
		new DeskClient(this.web).signIn("new.partner", "marble kettle inward");
		String other = Rows.all("SELECT id FROM staff.session ORDER BY begun DESC LIMIT 1").get(0);
		tried.one(Set.of("SESSION_ENDED"), "/triage/sessions/{session}/end",
				() -> partner.send("/triage/home", "/triage/sessions/" + other + "/end", Map.of()));
		person(tried, admin, "extend", "ACCOUNT_EXTENDED");
		person(tried, admin, "training", "TRAINING_NOTED");
		person(tried, admin, "close", "ACCOUNT_CLOSED");
		person(tried, admin, "reopen", "ACCOUNT_REOPENED");
		tried.one(Set.of("ACCOUNT_END_SET"), "/triage/people/{account}/end", () -> admin.send("/triage/home",
				"/triage/people/" + Tried.account("nights") + "/end", Map.of("end", "")));
		tried.at("/triage/training/members", "MEMBERS_TRAINING_NOTED", admin,
				Map.of("people", "42", "training-CSE", "36", "training-CSA", "36", "training-INTRA_FAMILIAL", "7"));
		keys(tried, admin);
		tried.one(Set.of("ACCOUNT_TEAM_SET"), "/triage/teams/{account}",
				() -> admin.send("/triage/home", "/triage/teams/" + Tried.account("worker2"), Map.of("team", "")));
		assertThat(tried.forms()).hasSize(15).allMatch(form -> FORMS.matcher(form).matches());
		assertThat(tried.acts()).allMatch(act -> this.words.maybe("audited", act).isPresent());
	}

	private static void keys(Tried tried, DeskClient admin) {
		tried.at("/triage/police-keys", "POLICE_KEY_MADE", admin, Map.of("system", "A force"));
		tried.one(Set.of("POLICE_KEY_WITHDRAWN"), "/triage/police-keys/{key}/withdraw", () -> admin.send("/triage/home",
				"/triage/police-keys/" + Tried.id("triage.police_key") + "/withdraw", Map.of()));
	}

	private DeskClient welcomed(Tried tried, DeskClient admin) {
		AtomicReference<EntityExchangeResult<byte[]>> page = new AtomicReference<>();
		tried.one(Set.of("ACCOUNT_INVITED"), "/triage/people/{account}/invite", () -> {
			page.set(
					admin.send("/triage/home", "/triage/people/" + Tried.account("new.partner") + "/invite", Map.of()));
			return page.get();
		});
		Matcher key = KEY.matcher(DeskClient.text(page.get()));
		assertThat(key.find()).isTrue();
		DeskClient partner = new DeskClient(this.web);
		tried.one(Set.of("INVITATION_ACCEPTED"), "/triage/sign-in/welcome",
				() -> partner.send("/triage/sign-in/welcome", "/triage/sign-in/welcome",
						Map.of("key", key.group(1), "new-password", "kettle marble onward")));
		partner.signIn("new.partner", "kettle marble onward");
		return partner;
	}

	private static void person(Tried tried, DeskClient admin, String act, String code) {
		tried.one(Set.of(code), "/triage/people/{account}/" + act, () -> admin.send("/triage/home",
				"/triage/people/" + Tried.account("new.partner") + "/" + act, Map.of()));
	}

}
