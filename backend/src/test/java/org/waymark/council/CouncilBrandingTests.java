package org.waymark.council;

import org.junit.jupiter.api.Test;

import org.waymark.platform.web.Masthead;

import static org.assertj.core.api.Assertions.assertThat;

class CouncilBrandingTests {

	private final CouncilBranding branding = new CouncilBranding(FixedCouncil.plain(), name -> "/assets/1234-" + name);

	@Test
	void deskNamesTheCouncilAndItsHub() {
		assertThat(this.branding.masthead()).isEqualTo(new Masthead("A council", "A hub", false));
	}

	@Test
	void filesOfTheDeskAreThoseOfTheSite() {
		assertThat(this.branding.asset("desk.css")).isEqualTo("/assets/1234-desk.css");
	}

}
