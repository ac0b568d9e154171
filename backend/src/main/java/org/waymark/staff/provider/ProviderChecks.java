package org.waymark.staff.provider;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.LiveCheck;

/**
 * Live mode requires that providers are reached over protected connections, give roles,
 * and can be asked about open sessions.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ProviderChecks implements LiveCheck {

	private final ProviderProperties properties;

	ProviderChecks(ProviderProperties properties) {
		this.properties = properties;
	}

	@Override
	public List<String> faults() {
		return this.properties.providers().entrySet().stream().flatMap(ProviderChecks::faults).toList();
	}

	private static Stream<String> faults(Map.Entry<String, Provider> entry) {
		String name = "waymark.sso.providers." + entry.getKey();
		Provider provider = entry.getValue();
		return Stream
			.of(fault(!provider.issuer().startsWith("https://"), name + ".issuer must begin with https://."),
					fault(provider.clientSecret().isBlank(), name + ".clientsecret is empty."),
					fault(provider.roles().isEmpty(), name + ".roles is empty: nobody could sign in with it."),
					fault(!provider.scopes().contains("openid"),
							name + ".scopes lacks openid: nobody could sign in with it."),
					fault(!provider.scopes().contains("offline_access"),
							name + ".scopes lacks offline_access: whoever is closed there would stay in here."))
			.flatMap(Optional::stream);
	}

	private static Optional<String> fault(boolean there, String words) {
		return there ? Optional.of(words) : Optional.empty();
	}

}
