package org.waymark.staff.provider;

import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.staff.provider.ProviderTests.location;
import static org.waymark.staff.provider.ProviderTests.signIn;
import static org.waymark.testing.DeskClient.text;

/** Two providers beside each other: the council's, and that of a partner. */
@WaymarkTest
@Import(Issuer.class)
class PartnerTests {

	private static final String PARTNER = "/triage/sign-in/with/partner";

	@Autowired
	WebTestClient web;

	@AfterEach
	void forget() {
		Rows.change("DELETE FROM staff.session");
		Rows.change("DELETE FROM staff.account WHERE provider IS NOT NULL");
	}

	@Test
	void aPartnerComesWithItsOwnProviderAndIsVouchedForAgainAfterNinetyDays() throws Exception {
		DeskClient officer = officer();
		Issuer.COUNCIL.person("one", "mash-workers");
		DeskClient colleague = new DeskClient(this.web);
		signIn(colleague, "/triage/sign-in/with/council");
		assertThat(Rows.all("SELECT role FROM staff.account WHERE provider IS NOT NULL AND ends BETWEEN "
				+ "now() + interval '89 days' AND now() + interval '91 days'"))
			.containsExactly("POLICE");
		DeskClient admin = DeskClient.signedIn(this.web, "admin");
		assertThat(text(admin.get("/triage/people"))).contains("Nobody here vouches for them now");
		Rows.change("UPDATE staff.account SET ends = now() WHERE provider = 'partner'");
		assertThat(officer.get("/triage/home").getStatus().value()).isEqualTo(303);
		EntityExchangeResult<byte[]> late = signIn(new DeskClient(this.web), PARTNER);
		assertThat(late.getStatus().value()).isEqualTo(403);
		assertThat(text(late)).contains("closed or has ended");
		assertThat(colleague.get("/triage").getStatus().value()).as("the same name elsewhere").isEqualTo(200);
		String account = Rows.all("SELECT id FROM staff.account WHERE provider = 'partner'").get(0);
		assertThat(text(admin.send("/triage/people", "/triage/people/" + account + "/extend", Map.of())))
			.contains("Trial administrator vouches for them")
			.doesNotContain("Nobody here vouches");
		assertThat(location(signIn(new DeskClient(this.web), PARTNER))).isEqualTo("/triage/home");
	}

	@Test
	void whatOneProviderSignsEndsNothingOfAnothers() throws Exception {
		DeskClient officer = officer();
		String word = Issuer.word(Issuer.ending("sub", "one"));
		assertThat(send("/triage/sign-in/out/partner", word)).isEqualTo(400);
		assertThat(send("/triage/sign-in/out/council", word)).isEqualTo(200);
		assertThat(officer.get("/triage/home").getStatus().value()).isEqualTo(200);
	}

	private DeskClient officer() throws Exception {
		Issuer.PARTNER.person("one", "officers");
		DeskClient officer = new DeskClient(this.web);
		assertThat(location(signIn(officer, PARTNER))).isEqualTo("/triage/home");
		return officer;
	}

	private int send(String address, String token) {
		return this.web.post()
			.uri(address)
			.body(BodyInserters.fromFormData("logout_token", token))
			.exchange()
			.expectBody()
			.returnResult()
			.getStatus()
			.value();
	}

}
