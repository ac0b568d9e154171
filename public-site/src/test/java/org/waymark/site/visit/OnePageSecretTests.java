package org.waymark.site.visit;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.waymark.site.Fields;
import org.waymark.site.VisitSecret;

import static org.assertj.core.api.Assertions.assertThat;

class OnePageSecretTests {

	private final VisitSecret token = VisitSecret.fresh(new SecureRandom());

	@Test
	void sameFormSentTwiceIsTheSameVisit() {
		assertThat(secret("story", "Words")).isEqualTo(secret("story", "Words"));
	}

	@Test
	void changedFormIsAnotherVisit() {
		assertThat(secret("story", "Words")).isNotEqualTo(secret("story", "Words."))
			.isNotEqualTo(secret("name", "Words"));
	}

	@Test
	void sameWordsOnAnotherFormAreAnotherVisit() {
		VisitSecret other = VisitSecret.fresh(new SecureRandom());
		assertThat(OnePageSecret.of(other, one("story", "Words"))).isNotEqualTo(secret("story", "Words"));
	}

	@Test
	void fieldsDoNotRunTogether() {
		Fields split = new Fields(Map.of("signs", List.of("a", "b")));
		Fields joined = new Fields(Map.of("signs", List.of("asigns:1:b")));
		assertThat(OnePageSecret.of(this.token, split)).isNotEqualTo(OnePageSecret.of(this.token, joined));
	}

	@Test
	void whatComesBackFromThePageThatHandsWordsBackIsTheSameVisit() {
		Fields first = new Fields(Map.of("story", List.of("One\nTwo"), "name", List.of(""), "phone", List.of(" "),
				"signs", List.of("a")));
		Fields back = new Fields(Map.of("story", List.of("One\r\nTwo"), "signs", List.of("a")));
		assertThat(OnePageSecret.of(this.token, back)).isEqualTo(OnePageSecret.of(this.token, first));
	}

	private VisitSecret secret(String field, String value) {
		return OnePageSecret.of(this.token, one(field, value));
	}

	private static Fields one(String field, String value) {
		return new Fields(Map.of(field, List.of(value)));
	}

}
