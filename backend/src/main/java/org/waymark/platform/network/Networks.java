package org.waymark.platform.network;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import java.util.Optional;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.ConnectionInformation;

/**
 * Notes the network of each request. It is the only part of an address that is ever used,
 * and for counting only. Forwarded addresses are trusted from named proxies alone.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
public class Networks implements WebFilter {

	/** The attribute of a request under which its network is found. */
	public static final String ATTRIBUTE = "org.waymark.network";

	private static final String FORWARDED = "X-Forwarded-For";

	private final List<Network> proxies;

	Networks(ProxyProperties proxies) {
		this.proxies = proxies.proxies().stream().map(Network::parse).toList();
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		ServerHttpRequest request = exchange.getRequest();
		sender(connected(request), request.getHeaders().getOrEmpty(FORWARDED))
			.ifPresent(address -> exchange.getAttributes().put(ATTRIBUTE, Network.around(address).text()));
		return chain.filter(exchange);
	}

	/** The network of a request, such as 203.0.113.0/24; empty when it is not known. */
	public static String of(ServerWebExchange exchange) {
		return exchange.getAttributeOrDefault(ATTRIBUTE, "");
	}

	/** The last address of the chain that is not one of our proxies. */
	Optional<InetAddress> sender(Optional<InetAddress> connected, List<String> forwarded) {
		Optional<InetAddress> sender = connected;
		List<String> chain = Addresses.chain(forwarded);
		for (int at = chain.size() - 1; at >= 0 && sender.filter(this::proxy).isPresent(); at--) {
			sender = Addresses.parse(chain.get(at));
		}
		return sender;
	}

	private boolean proxy(InetAddress address) {
		return this.proxies.stream().anyMatch(network -> network.holds(address));
	}

	/** The other end of the connection, whatever headers say. */
	private static Optional<InetAddress> connected(ServerHttpRequest request) {
		Object connection = ServerHttpRequestDecorator.getNativeRequest(request);
		SocketAddress other = (connection instanceof ConnectionInformation known) ? known.connectionRemoteAddress()
				: request.getRemoteAddress();
		return (other instanceof InetSocketAddress address) ? Optional.ofNullable(address.getAddress())
				: Optional.empty();
	}

}
