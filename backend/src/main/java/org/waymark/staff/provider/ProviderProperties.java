package org.waymark.staff.provider;

import java.time.Duration;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The providers whose accounts may sign in.
 *
 * @param providers by a short word of a-z and 0-9, which is part of addresses
 * @param check how often a provider is asked whether a signed-in person still has their
 * account and groups
 */
@ConfigurationProperties("waymark.sso")
record ProviderProperties(Map<String, @Valid Provider> providers,
		@DurationMin(millis = 100) @DefaultValue("60s") Duration check) {

	ProviderProperties {
		providers = (providers == null) ? Map.of() : Map.copyOf(providers);
	}

	@AssertTrue(
			message = "WAYMARK_SSO_PROVIDERS_…: the word that stands for a provider must have 1 to 20 of a-z and 0-9")
	boolean isEachWordPlain() {
		return this.providers.keySet().stream().allMatch(word -> word.matches("[a-z0-9]{1,20}"));
	}

}
