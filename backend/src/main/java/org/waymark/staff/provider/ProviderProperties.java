package org.waymark.staff.provider;

import java.time.Duration;
import java.util.Map;

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
record ProviderProperties(Map<String, Provider> providers, @DefaultValue("60s") Duration check) {

	ProviderProperties {
		providers = (providers == null) ? Map.of() : Map.copyOf(providers);
		if (!providers.keySet().stream().allMatch(id -> id.matches("[a-z0-9]{1,20}"))) {
			throw new IllegalArgumentException("waymark.sso.providers: a name has 1 to 20 of a-z and 0-9");
		}
	}

}
