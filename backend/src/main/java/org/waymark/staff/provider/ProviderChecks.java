package org.waymark.staff.provider;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.LiveCheck;

/** A council's accounts are asked for over protected connections, and have roles. */
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
		return Stream
			.of(entry.getValue().issuer().startsWith("https://") ? "" : name + ".issuer must begin with https://.",
					entry.getValue().roles().isEmpty() ? name + ".roles is empty: nobody could sign in with it." : "")
			.filter(fault -> !fault.isEmpty());
	}

}
