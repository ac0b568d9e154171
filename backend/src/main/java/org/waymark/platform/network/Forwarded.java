package org.waymark.platform.network;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import io.netty.handler.codec.http.HttpRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import reactor.netty.http.server.ConnectionInfo;

import org.waymark.platform.LiveCheck;

/**
 * Trusts named proxies, and nobody else, when they say that a request came over https.
 * Spring's own setting for this trusts any sender, so it stays off.
 */
@Component
public class Forwarded implements BiFunction<ConnectionInfo, HttpRequest, ConnectionInfo>, LiveCheck {

	private static final String SCHEME = "X-Forwarded-Proto";

	private static final String STRATEGY = "server.forward-headers-strategy";

	private final List<Network> proxies;

	private final Environment environment;

	Forwarded(ProxyProperties proxies, Environment environment) {
		this.proxies = proxies.proxies().stream().map(Network::parse).toList();
		this.environment = environment;
	}

	@Override
	public ConnectionInfo apply(ConnectionInfo connection, HttpRequest request) {
		return proxy(connection.getRemoteAddress())
				? scheme(request.headers().getAll(SCHEME)).map(connection::withScheme).orElse(connection) : connection;
	}

	@Override
	public List<String> faults() {
		return "none".equalsIgnoreCase(this.environment.getProperty(STRATEGY, "none")) ? List.of() : List.of(STRATEGY
				+ " believes whoever asks: take it away, and name your proxies in " + "WAYMARK_NETWORK_PROXIES.");
	}

	/** The nearest proxy speaks last. */
	private static Optional<String> scheme(List<String> lines) {
		List<String> said = Addresses.chain(lines);
		return said.isEmpty() ? Optional.empty()
				: Optional.of(said.get(said.size() - 1)).filter(last -> last.equals("https") || last.equals("http"));
	}

	private boolean proxy(@Nullable InetSocketAddress other) {
		InetAddress address = (other != null) ? other.getAddress() : null;
		return address != null && this.proxies.stream().anyMatch(network -> network.holds(address));
	}

}
