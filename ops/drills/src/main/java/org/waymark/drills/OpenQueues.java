package org.waymark.drills;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

import org.waymark.testing.Await;
import org.waymark.testing.Desk;
import org.waymark.testing.process.WaymarkProcess;

/**
 * Queues that are open in browsers: each hears of changes, fetches its rows, and
 * remembers when it first saw each report.
 */
final class OpenQueues implements AutoCloseable {

	private static final int ON_ONE_SESSION = 2;

	private final List<Disposable> streams = new ArrayList<>();

	private final Map<String, Map<Integer, Long>> seen = new ConcurrentHashMap<>();

	private final Set<Integer> listening = ConcurrentHashMap.newKeySet();

	private volatile Set<String> wanted = Set.of();

	OpenQueues(URI desk, int count) throws IOException {
		HttpClient client = HttpClient.create().baseUrl(desk.toString()).compress(true);
		for (int queue = 0; queue < count; queue += ON_ONE_SESSION) {
			Desk worker = Desk.signIn(desk, "worker", WaymarkProcess.PASSWORD);
			HttpClient browser = client.headers((headers) -> headers.set("Cookie", worker.cookie()));
			String rows = worker.opened("/triage");
			this.streams.add(open(browser, rows, queue));
			this.streams.add(open(browser, rows, queue + 1));
		}
		Await.until("every queue is open", () -> this.listening.size() >= count);
	}

	/** References to look out for, from now on. */
	void lookFor(Set<String> references) {
		this.wanted = references;
	}

	/**
	 * For each report and queue, when it was first seen there (milliseconds since 1970).
	 */
	Map<String, Map<Integer, Long>> seen() {
		return this.seen;
	}

	@Override
	public void close() {
		this.streams.forEach(Disposable::dispose);
	}

	private Disposable open(HttpClient browser, String rows, int queue) {
		return browser.get()
			.uri("/triage/queue/live")
			.response((answer, content) -> content.asString())
			.doOnNext((event) -> this.listening.add(queue))
			.filter((event) -> event.contains("event:queue"))
			.onBackpressureLatest()
			.concatMap((event) -> read(browser, rows, queue), 1)
			.subscribe();
	}

	private Mono<Void> read(HttpClient browser, String rows, int queue) {
		return browser.get()
			.uri(rows)
			.responseSingle((answer, content) -> content.asString())
			.doOnNext((html) -> look(html, queue))
			.then();
	}

	private void look(String html, int queue) {
		long now = System.currentTimeMillis();
		Flux.fromIterable(this.wanted)
			.filter((reference) -> html.contains(reference))
			.subscribe((reference) -> this.seen.computeIfAbsent(reference, (unset) -> new ConcurrentHashMap<>())
				.putIfAbsent(queue, now));
	}

}
