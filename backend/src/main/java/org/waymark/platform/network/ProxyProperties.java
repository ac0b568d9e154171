package org.waymark.platform.network;

import java.util.List;

import jakarta.validation.constraints.AssertTrue;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The proxies between the public and this process.
 *
 * @param proxies addresses or networks (10.0.0.0/8) of our own proxies, whose forwarded
 * addresses are trusted; none by default
 */
@ConfigurationProperties("waymark.network")
record ProxyProperties(@DefaultValue List<String> proxies) {

	ProxyProperties {
		proxies = List.copyOf(proxies);
	}

	@AssertTrue(message = "WAYMARK_NETWORK_PROXIES must list addresses or networks, such as 10.0.0.5,10.1.0.0/16")
	boolean isListOfNetworks() {
		try {
			this.proxies.forEach(Network::parse);
			return true;
		}
		catch (IllegalArgumentException neither) {
			return false;
		}
	}

}
