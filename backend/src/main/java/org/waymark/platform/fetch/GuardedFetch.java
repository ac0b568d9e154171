package org.waymark.platform.fetch;

import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpHeaderNames;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.Connection;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.transport.ProxyProvider;

/**
 * Fetches an address of the web and follows its redirects. Before each request the guard
 * looks at scheme, port and every address of the host. Cookies are not kept, nothing is
 * unpacked, and of a long answer only the beginning is read.
 */
public final class GuardedFetch {

	private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

	private static final int HTTP = 80;

	private final AddressGuard guard;

	private final FetchLimits limits;

	private final HttpClient client;

	/**
	 * A fetcher of its own rules. Tests give other names, ports and addresses; settings
	 * never do.
	 * @param agent who asks, as sites see it
	 * @param proxy by way of which all leaves the house
	 */
	public GuardedFetch(NameResolver names, IntPredicate ports, Predicate<InetAddress> addresses, FetchLimits limits,
			String agent, Optional<InetSocketAddress> proxy) {
		this.guard = new AddressGuard(names, ports, addresses);
		this.limits = limits;
		HttpClient direct = HttpClient.create(ConnectionProvider.newConnection())
			.resolver(new GuardedNames(this.guard))
			.followRedirect(false)
			.option(ChannelOption.CONNECT_TIMEOUT_MILLIS, Math.toIntExact(limits.patience().toMillis()))
			.headers(headers -> headers.set(HttpHeaderNames.USER_AGENT, agent).set(HttpHeaderNames.ACCEPT, "*/*"));
		this.client = proxy.map(way -> direct.proxy(spec -> spec.type(ProxyProvider.Proxy.HTTP).socketAddress(way)))
			.orElse(direct);
	}

	/**
	 * The fetcher of the service: the web's two ports, public addresses, this machine's
	 * name servers.
	 * @param proxy by way of which all leaves the house, or null; its name is looked up
	 * when it is asked
	 */
	public static GuardedFetch ofTheWeb(FetchLimits limits, String agent, @Nullable URI proxy) {
		Optional<InetSocketAddress> way = Optional.ofNullable(proxy)
			.map(set -> InetSocketAddress.createUnresolved(set.getHost(), (set.getPort() >= 0) ? set.getPort() : HTTP));
		return new GuardedFetch(NameResolver.SYSTEM, port -> port == HTTP || port == 443, PublicAddresses::contain,
				limits, agent, way);
	}

	/**
	 * Fetches it.
	 * @param turn completes when it is the turn of a host to be asked; called before each
	 * request
	 * @return what came of it; never an error
	 */
	public Mono<Fetched> fetch(URI address, Function<String, Mono<Void>> turn) {
		return next(address, new ArrayList<>(), turn);
	}

	private Mono<Fetched> next(URI address, List<Fetched.Hop> hops, Function<String, Mono<Void>> turn) {
		Optional<FetchFault> refused = refused(address, hops);
		if (refused.isPresent()) {
			return Mono.just(Fetched.failed(hops, refused.get()));
		}
		return Mono.fromCallable(() -> this.guard.allowed(address.getHost()))
			.subscribeOn(Schedulers.boundedElastic())
			.then(Mono.defer(() -> turn.apply(address.getHost().toLowerCase(Locale.ROOT))))
			.then(Mono.defer(() -> ask(address)))
			.flatMap(answer -> judged(address, answer, hops, turn))
			.onErrorResume(Exception.class, failure -> Mono.just(Fetched.failed(hops, FetchFaults.of(failure))));
	}

	private Optional<FetchFault> refused(URI address, List<Fetched.Hop> hops) {
		if (hops.stream().anyMatch(hop -> hop.address().equals(address))) {
			return Optional.of(FetchFault.LOOP);
		}
		return (hops.size() > this.limits.redirects()) ? Optional.of(FetchFault.REDIRECTS) : this.guard.fault(address);
	}

	private Mono<Answer> ask(URI address) {
		return this.client.get()
			.uri(address)
			.responseConnection((response, connection) -> read(response, connection))
			.single()
			.timeout(this.limits.patience());
	}

	private Mono<Answer> read(HttpClientResponse response, Connection connection) {
		ByteArrayOutputStream kept = new ByteArrayOutputStream();
		return connection.inbound()
			.receive()
			.asByteArray()
			.doOnNext(kept::writeBytes)
			.takeUntil(part -> kept.size() > this.limits.bytes())
			.then(Mono.fromSupplier(() -> new Answer(response.status().code(), headers(response), kept.toByteArray(),
					kept.size() <= this.limits.bytes())));
	}

	private Mono<Fetched> judged(URI address, Answer answer, List<Fetched.Hop> hops,
			Function<String, Mono<Void>> turn) {
		hops.add(new Fetched.Hop(address, answer.status));
		String location = answer.headers.getOrDefault("location", "");
		if (!REDIRECTS.contains(answer.status) || location.isEmpty()) {
			return Mono.just(Fetched.answered(hops, answer.headers, answer.body, answer.whole));
		}
		try {
			return next(address.resolve(location.replace(" ", "%20")), hops, turn);
		}
		catch (IllegalArgumentException nonsense) {
			return Mono.just(Fetched.failed(hops, FetchFault.ADDRESS));
		}
	}

	private static Map<String, String> headers(HttpClientResponse response) {
		Map<String, String> headers = new HashMap<>();
		response.responseHeaders()
			.forEach(header -> headers.putIfAbsent(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
		return headers;
	}

	/** An answer as it came; of a long one the beginning. */
	private static final class Answer {

		private final int status;

		private final Map<String, String> headers;

		private final byte[] body;

		private final boolean whole;

		private Answer(int status, Map<String, String> headers, byte[] body, boolean whole) {
			this.status = status;
			this.headers = headers;
			this.body = body;
			this.whole = whole;
		}

	}

}
