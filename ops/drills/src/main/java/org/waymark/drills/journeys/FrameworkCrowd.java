package org.waymark.drills.journeys;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpHeaders;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.resources.ConnectionProvider;

import static java.util.stream.Collectors.joining;

/**
 * The same people as a {@link org.waymark.drills.Crowd}, with the same client and the
 * same answers, before the framework: they keep its cookies, and send back the token that
 * each of its forms carries.
 */
final class FrameworkCrowd {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([0-9a-f]+)\"");

	private static final Pattern REFERENCE = Pattern.compile("data-reference=\"([0-9A-Z]{10})\"");

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final HttpClient client;

	FrameworkCrowd(int port, int people) {
		ConnectionProvider connections = ConnectionProvider.builder("framework")
			.maxConnections(people)
			.pendingAcquireMaxCount(-1)
			.build();
		this.client = HttpClient.create(connections).host("127.0.0.1").port(port).responseTimeout(PATIENCE);
	}

	/**
	 * A whole visit, page by page: 13 requests; empty when it does not end on a receipt.
	 */
	Mono<String> journey(String story) {
		Visitor visitor = new Visitor();
		return page(visitor, "/").then(page(visitor, "/report"))
			.thenMany(Flux.fromIterable(answers(story)))
			.concatMap((answer) -> page(visitor, answer[0]).then(form(visitor, answer)))
			.last()
			.filter((location) -> location.endsWith("/sent"))
			.flatMap((location) -> page(visitor, "/sent"))
			.map(FrameworkCrowd::shown)
			.flatMap(Mono::justOrEmpty);
	}

	private static List<String[]> answers(String story) {
		return List.of(new String[] { "/now", "&danger=no" },
				new String[] { "/story", "&story=" + story.replace(' ', '+') },
				new String[] { "/signs", "&signs%5B%5D=not-sure" }, new String[] { "/you", "&wish=anonymous" },
				new String[] { "/check", "" });
	}

	private Mono<String> page(Visitor visitor, String path) {
		return Mono.defer(() -> this.client.headers(visitor::show)
			.get()
			.uri(path)
			.responseSingle((answer, content) -> content.asString().doOnNext((html) -> visitor.keep(answer, html))));
	}

	private Mono<String> form(Visitor visitor, String[] answer) {
		return Mono.defer(() -> this.client.headers((headers) -> {
			visitor.show(headers);
			headers.set("Content-Type", "application/x-www-form-urlencoded");
		})
			.post()
			.uri(answer[0])
			.send(Mono.fromSupplier(() -> Unpooled.wrappedBuffer(visitor.body(answer[1]))))
			.responseSingle((reply, content) -> content.then(Mono.fromSupplier(() -> visitor.keep(reply, "")))));
	}

	private static Optional<String> shown(String html) {
		Matcher found = REFERENCE.matcher(html);
		return found.find() ? Optional.of(found.group(1)) : Optional.empty();
	}

	/** One person, with the cookies that their browser was given. */
	private static final class Visitor {

		private final Map<String, String> cookies = new ConcurrentSkipListMap<>();

		private volatile String token = "";

		private void show(HttpHeaders headers) {
			if (!this.cookies.isEmpty()) {
				headers.set("Cookie",
						this.cookies.entrySet()
							.stream()
							.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
							.collect(joining("; ")));
			}
		}

		private byte[] body(String answer) {
			return ("_csrf=" + this.token + answer).getBytes(StandardCharsets.UTF_8);
		}

		private String keep(HttpClientResponse answer, String html) {
			for (String given : answer.responseHeaders().getAll("Set-Cookie")) {
				String[] cookie = given.substring(0, given.indexOf(';')).split("=", 2);
				this.cookies.put(cookie[0], cookie[1]);
			}
			Matcher found = TOKEN.matcher(html);
			if (found.find()) {
				this.token = found.group(1);
			}
			return answer.responseHeaders().get("Location", "");
		}

	}

}
