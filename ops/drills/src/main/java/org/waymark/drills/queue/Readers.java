package org.waymark.drills.queue;

import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

import org.waymark.drills.Figures;

/** People who look through every list of the desk, and open reports. */
final class Readers {

	private static final int AT_ONCE = 4;

	private static final List<String> LISTS = List.of("/triage", "/triage/queue/rows", "/triage?lane=open",
			"/triage?lane=mine", "/triage?lane=taken", "/triage?lane=waiting", "/triage?lane=sign-off",
			"/triage?lane=night", "/triage?lane=held", "/triage?lane=repair", "/triage?lane=closed",
			"/triage?lane=open&overdue=yes", "/triage?lane=open&rating=red", "/triage?lane=open&unopened=yes",
			"/triage?lane=held&unopened=yes", "/triage?lane=new&door=young", "/triage?lane=taken&rating=red&door=work",
			"/triage?lane=mine&rating=blue", "/triage?lane=closed&rating=red", "/triage?lane=closed&door=young",
			"/triage?lane=closed&unopened=yes", "/triage?lane=closed&rating=red&door=work",
			"/triage?lane=closed&rating=none", "/triage?lane=closed&overdue=yes", "/triage/closing");

	private final HttpClient browser;

	private final List<String> lists = new ArrayList<>(LISTS);

	private final List<String> reports;

	private final List<String> misses = new ArrayList<>();

	/**
	 * Readers of every list, and of one search.
	 * @param search where what was found is shown
	 */
	Readers(URI desk, String cookie, Connection hub, String search) throws SQLException {
		this.browser = HttpClient.create()
			.baseUrl(desk.toString())
			.compress(true)
			.headers(headers -> headers.set("Cookie", cookie));
		// the middle of the longest lists, as a reader reaches it page after page
		this.lists.add("/triage?lane=closed&after=" + middle(hub, "place = 'CLOSED' ORDER BY closed DESC, id DESC"));
		this.lists.add("/triage?lane=open&after="
				+ middle(hub, "place <> 'CLOSED' ORDER BY rank DESC, turn DESC, received DESC, id DESC"));
		this.lists.add(search);
		this.reports = column(hub, """
				SELECT r.reference FROM triage.report r JOIN triage.concern c ON c.report = r.id
				WHERE r.calendar = 'drill' AND octet_length(c.body) <> 300 ORDER BY random() LIMIT 40
				""");
	}

	/** Milliseconds of each answer, by what was asked for. */
	Map<String, List<Double>> read(int times) {
		Map<String, List<Double>> waits = new LinkedHashMap<>();
		this.lists.forEach(list -> waits.put(list, read(List.of(list), times)));
		waits.put("a report", read(this.reports.stream().map(one -> "/triage/reports/" + one).toList(), 3 * times));
		waits.put("its decisions",
				read(this.reports.stream().map(one -> "/triage/reports/" + one + "/decision").toList(), times));
		return waits;
	}

	/** The unexpected answers. */
	List<String> misses() {
		return this.misses;
	}

	/** The slow end of what was measured, in milliseconds. */
	static double slow(List<Double> waits) {
		return Figures.quantile(waits, 0.95);
	}

	private List<Double> read(List<String> pages, int times) {
		return Flux.range(0, times)
			.flatMap(number -> timed(pages.get(number % pages.size())), AT_ONCE)
			.collectList()
			.blockOptional()
			.orElseThrow();
	}

	private Mono<Double> timed(String path) {
		return Mono.defer(() -> {
			long begun = System.nanoTime();
			return this.browser.get()
				.uri(path)
				.responseSingle(
						(answer, content) -> content.asString().map(html -> check(path, answer.status().code(), html)))
				.map(length -> (System.nanoTime() - begun) / 1e6);
		});
	}

	private int check(String path, int status, String html) {
		if (status != 200 || html.contains("does not open")) {
			this.misses.add(path + " answered " + status + (html.contains("does not open") ? ", not opening" : ""));
		}
		return html.length();
	}

	private static String middle(Connection hub, String list) throws SQLException {
		return column(hub, "SELECT reference FROM triage.report WHERE " + list
				+ " OFFSET (SELECT count(*) / 100 FROM triage.report) LIMIT 1")
			.get(0);
	}

	private static List<String> column(Connection hub, String query) throws SQLException {
		try (Statement statement = hub.createStatement(); ResultSet rows = statement.executeQuery(query)) {
			List<String> values = new ArrayList<>();
			while (rows.next()) {
				values.add(rows.getString(1));
			}
			return values;
		}
	}

}
