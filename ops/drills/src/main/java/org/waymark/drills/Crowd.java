package org.waymark.drills;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpHeaders;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.resources.ConnectionProvider;

/**
 * Many people at once, at little cost to the machine that they share with the server.
 * Without script; their connections are kept.
 */
public final class Crowd {

	private static final Pattern REFERENCE = Pattern.compile("data-reference=\"([0-9A-Z]{10})\"");

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	/** The other answers on the way, besides the pages that are looked at. */
	private static final List<String[]> ANSWERS = List.of(new String[] { "/report/now", "" },
			new String[] { "/report/story", "" }, new String[] { "/report/signs", "signs=not-sure" },
			new String[] { "/report/you", "wish=anonymous" });

	private final HttpClient client;

	/** So many people at once, before the face on a port of this machine. */
	public Crowd(int port, int people) {
		ConnectionProvider connections = ConnectionProvider.builder("crowd")
			.maxConnections(people)
			.pendingAcquireMaxCount(-1)
			.build();
		this.client = HttpClient.create(connections).host("127.0.0.1").port(port).responseTimeout(PATIENCE);
	}

	/** Sends a body and tells the status. */
	Mono<Integer> post(String path, byte[] body) {
		return this.client.post()
			.uri(path)
			.send(Mono.fromSupplier(() -> Unpooled.wrappedBuffer(body)))
			.responseSingle((answer, content) -> content.thenReturn(answer.status().code())
				.defaultIfEmpty(answer.status().code()));
	}

	/** Answers every question and no more: only pressing send is left. */
	public Mono<Visitor> prepared(String story, String danger) {
		Visitor visitor = new Visitor(story, danger);
		return Flux.fromIterable(ANSWERS)
			.concatMap((answer) -> form(visitor, answer[0], body(visitor, answer)))
			.then(Mono.fromSupplier(() -> visitor));
	}

	/** Presses send: whether the answer is the way to the receipt. */
	public Mono<Boolean> send(Visitor visitor) {
		return form(visitor, "/report/check", "").map((location) -> location.endsWith("/report/sent"));
	}

	/** The reference that the receipt shows. */
	Mono<String> reference(Visitor visitor) {
		return page(visitor, "/report/sent").map(Crowd::shown).flatMap(Mono::justOrEmpty);
	}

	/**
	 * A whole visit, page by page: 13 requests. Tells the reference, or nothing when it
	 * does not end on a receipt.
	 */
	public Mono<String> journey(String story) {
		Visitor visitor = new Visitor(story, "no");
		return page(visitor, "/").then(page(visitor, "/report"))
			.thenMany(Flux.fromIterable(ANSWERS))
			.concatMap((answer) -> page(visitor, answer[0]).then(form(visitor, answer[0], body(visitor, answer))))
			.then(page(visitor, "/report/check"))
			.then(Mono.defer(() -> send(visitor)))
			.filter((sent) -> sent)
			.flatMap((sent) -> reference(visitor));
	}

	private Mono<String> page(Visitor visitor, String path) {
		return Mono.defer(() -> this.client.headers(visitor::show)
			.get()
			.uri(path)
			.responseSingle((answer, content) -> content.asString()));
	}

	private Mono<String> form(Visitor visitor, String path, String body) {
		return Mono.defer(() -> this.client.headers((headers) -> {
			visitor.show(headers);
			headers.set("Content-Type", "application/x-www-form-urlencoded");
			headers.set("Sec-Fetch-Site", "same-origin");
		})
			.post()
			.uri(path)
			.send(Mono.fromSupplier(() -> Unpooled.wrappedBuffer(body.getBytes(StandardCharsets.UTF_8))))
			.responseSingle((answer, content) -> content.then(Mono.fromSupplier(() -> visitor.keep(answer)))));
	}

	private static String body(Visitor visitor, String[] answer) {
		return switch (answer[0]) {
			case "/report/now" -> "danger=" + visitor.danger;
			case "/report/story" -> "story=" + visitor.story.replace(' ', '+');
			default -> answer[1];
		};
	}

	private static Optional<String> shown(String html) {
		Matcher found = REFERENCE.matcher(html);
		return found.find() ? Optional.of(found.group(1)) : Optional.empty();
	}

	/**
	 * A story of a usual length that is like no other; letters, digits and blanks only.
	 */
	public static String story() {
		return "token %016x ".formatted(ThreadLocalRandom.current().nextLong())
				+ "I am worried about a child in our street ".repeat(12);
	}

	/** One person, with the cookie that their browser was given. */
	public static final class Visitor {

		private final String story;

		private final String danger;

		private volatile String cookie = "";

		private Visitor(String story, String danger) {
			this.story = story;
			this.danger = danger;
		}

		String story() {
			return this.story;
		}

		private void show(HttpHeaders headers) {
			if (!this.cookie.isEmpty()) {
				headers.set("Cookie", this.cookie);
			}
		}

		private String keep(HttpClientResponse answer) {
			String given = answer.responseHeaders().get("Set-Cookie", "");
			if (given.startsWith("__Host-visit=") && !given.contains("Max-Age=0")) {
				this.cookie = given.substring(0, given.indexOf(';'));
			}
			return answer.responseHeaders().get("Location", "");
		}

	}

}
