package org.waymark.site;

import java.security.SecureRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VisitSecretTests {

	private final VisitSecret secret = VisitSecret.fresh(new SecureRandom());

	@Test
	void isReadBackFromItsText() {
		assertThat(VisitSecret.parse(this.secret.text())).contains(this.secret);
		assertThat(this.secret.bytes()).hasSize(32);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "short", "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!",
			"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" })
	void otherTextIsNoSecret(String text) {
		assertThat(VisitSecret.parse(text)).isEmpty();
	}

	@Test
	void neverPrintsItself() {
		assertThat(this.secret).hasToString("VisitSecret[hidden]");
		assertThat(VisitSecret.fresh(new SecureRandom())).isNotEqualTo(this.secret);
	}

}
