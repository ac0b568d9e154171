package org.waymark.drills.queue;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/**
 * One open queue: it hears of changes and fetches the list of everything open again, as
 * the page's script does. Its connection breaks at random and is taken up again.
 */
final class Screen implements AutoCloseable {

	private static final Pattern COUNT = Pattern.compile("queue-heading\">(\\d+) open report");

	private static final Pattern ENTRY = Pattern.compile("data-(?:version|report)=\"([^\"]+)\"");

	private final HttpClient browser;

	private final String rows;

	private final Random cuts;

	private final List<Look> looks = new CopyOnWriteArrayList<>();

	private final List<Gap> gaps = new CopyOnWriteArrayList<>();

	private final Disposable connection;

	private volatile boolean calm;

	private volatile String shown = "";

	Screen(URI desk, String cookie, String rows, Random cuts) {
		this.rows = rows;
		this.browser = HttpClient.create()
			.baseUrl(desk.toString())
			.compress(true)
			.headers(headers -> headers.set("Cookie", cookie));
		this.cuts = cuts;
		this.connection = Flux.defer(this::connected).repeat().subscribe();
	}

	boolean shows() {
		return !this.shown.isEmpty();
	}

	/** The version and the reports that it shows, in order. */
	List<String> list() {
		return list(this.shown);
	}

	/** The same as it stands on the server now. */
	List<String> fresh() {
		return list(rows().blockOptional(Duration.ofSeconds(10)).orElse(""));
	}

	/** When it first showed so many reports (milliseconds since 1970), if it did. */
	Optional<Long> reached(int count) {
		return this.looks.stream().filter(look -> look.count() >= count).map(Look::at).findFirst();
	}

	/** Whether its connection was broken at some time between. */
	boolean cutBetween(double from, double until) {
		return this.gaps.stream().anyMatch(gap -> gap.from() <= until && gap.until() >= from);
	}

	List<Gap> gaps() {
		return this.gaps;
	}

	void calm() {
		this.calm = true;
	}

	@Override
	public void close() {
		this.connection.dispose();
	}

	private Flux<String> connected() {
		Flux<String> live = this.browser.get()
			.uri("/triage/queue/live")
			.response((answer, content) -> content.asString())
			.filter(event -> event.contains("event:queue"))
			.onBackpressureLatest()
			.concatMap(event -> rows(), 1)
			.doOnNext(this::look)
			.onErrorResume(broken -> Mono.empty());
		return this.calm ? live : live.takeUntilOther(Mono.delay(millis(500, 4000))).concatWith(Mono.defer(this::away));
	}

	private Mono<String> away() {
		long from = System.currentTimeMillis();
		return Mono.delay(millis(10, 800))
			.doOnNext(over -> this.gaps.add(new Gap(from, System.currentTimeMillis() + 250)))
			.then(Mono.empty());
	}

	private Mono<String> rows() {
		return this.browser.get().uri(this.rows).responseSingle((answer, content) -> content.asString());
	}

	private void look(String html) {
		Matcher count = COUNT.matcher(html);
		this.shown = html;
		this.looks.add(new Look(System.currentTimeMillis(), count.find() ? Integer.parseInt(count.group(1)) : 0));
	}

	private Duration millis(int least, int most) {
		return Duration.ofMillis(this.cuts.nextInt(least, most));
	}

	private static List<String> list(String html) {
		List<String> list = new ArrayList<>();
		Matcher entry = ENTRY.matcher(html);
		while (entry.find()) {
			list.add(entry.group(1));
		}
		return list;
	}

	/**
	 * A list that was fetched.
	 *
	 * @param at milliseconds since 1970
	 * @param count how many reports are open, as it says
	 */
	private record Look(long at, int count) {
	}

	/**
	 * A time without connection, and until it was taken up again.
	 */
	record Gap(long from, long until) {
	}

}
