package org.waymark.drills;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.intake.checks.SwitchedChecks;
import org.waymark.testing.Await;
import org.waymark.testing.Checkout;
import org.waymark.testing.Http;
import org.waymark.testing.process.Classes;
import org.waymark.testing.process.WaymarkProcess;

/**
 * Measures the application beside bare endpoints in the same process. One server, one
 * client and one PostgreSQL share this machine; rounds alternate, medians count.
 */
final class Bench {

	static final Map<String, String> DEFAULTS = Map.of("short", "false", "rounds", "7", "requests", "3000", "queues",
			"50", "warm", "120", "only", "all");

	private static final int PEOPLE = 32;

	private static final String INSERT = "bare insert of 4 kB, a second";

	private static final String SEAL = "bare seal and insert, a second";

	private static final String SEND = "the real last POST, a second";

	private final Options options;

	private final Figures figures = new Figures();

	private final List<String> misses = new ArrayList<>();

	private final KnownReferences kept = new KnownReferences();

	Bench(Options options) {
		this.options = options;
	}

	public static void main(String[] arguments) throws Exception {
		Bench bench = new Bench(Options.parse(arguments, DEFAULTS));
		List<String> misses = bench.run();
		misses.forEach((miss) -> System.out.println("MISS  " + miss));
		System.out.println(misses.isEmpty() ? "PASS" : "FAIL");
		System.exit(misses.isEmpty() ? 0 : 1);
	}

	List<String> run() throws IOException, SQLException {
		Path folder = Files.createTempDirectory(Checkout.scratch("drills"), "bench");
		int barePort = Http.freePort();
		WaymarkProcess.Builder command = WaymarkProcess.of(folder)
			.set("WAYMARK_CHECKS_NETWORK_REPORTS", "1000000")
			.set("WAYMARK_CROWDS_DRAFTS", "1000000")
			.set("WAYMARK_CROWDS_PAGES", "1000000000")
			.options("-Xmx1g", "-XX:+UseParallelGC")
			.set("BENCH_PORT", Integer.toString(barePort))
			.program(Classes.ofTheApplication(SwitchedChecks.class, BenchServer.class), BenchServer.class.getName());
		alone(folder, command, barePort);
		try (Trial trial = Trial.start(folder, command.set("WAYMARK_FACES", "public,triage"))) {
			admit(trial);
			if (all()) {
				together(trial);
			}
			say("accounting");
			this.misses.addAll(this.kept.account(trial, this.figures));
		}
		this.figures.print();
		return this.misses;
	}

	/** Both faces at work. */
	private void together(Trial trial) throws IOException, SQLException {
		Crowd crowd = new Crowd(trial.address().getPort(), PEOPLE);
		warmUp(crowd);
		allAtOnce(trial);
		live(trial, crowd);
	}

	/** The public face alone, as in real use: the hub's work is no part of an answer. */
	private void alone(Path folder, WaymarkProcess.Builder command, int barePort) {
		try (Trial trial = Trial.start(folder, command.set("WAYMARK_FACES", "public"))) {
			Crowd crowd = new Crowd(trial.address().getPort(), PEOPLE);
			Crowd bare = new Crowd(barePort, PEOPLE);
			warmUp(crowd, bare);
			say("checks on and off");
			new CheckRounds(crowd, bare, this.kept, this.figures)
				.measure(this.options.number("rounds"), scaled("requests"))
				.ifPresent(this.misses::add);
			if (all()) {
				rounds(crowd, bare);
			}
		}
	}

	private boolean all() {
		return this.options.text("only").equals("all");
	}

	/** The hub takes over what has been sent until then. */
	private void admit(Trial trial) throws SQLException {
		say("admitting");
		try (Connection hub = trial.superuser()) {
			long waiting = DrillAccounts.waiting(hub);
			long begun = System.nanoTime();
			Await.until("every report admitted", Duration.ofMinutes(15), () -> DrillAccounts.waiting(hub) == 0);
			this.figures.put("reports admitted a second, of a backlog of " + waiting,
					String.format(Locale.UK, "%.0f", waiting / ((System.nanoTime() - begun) / 1e9)));
		}
	}

	private int scaled(String option) {
		return this.options.on("short") ? Math.max(1, this.options.number(option) / 5) : this.options.number(option);
	}

	/**
	 * Until the compiler of the virtual machine has little left to do: it takes half of
	 * the processor at first.
	 */
	private void warmUp(Crowd crowd, Crowd bare) {
		say("warming up");
		long end = System.nanoTime() + Duration.ofSeconds(scaled("warm")).toNanos();
		while (System.nanoTime() < end) {
			many(1000, () -> this.kept.journey(crowd));
			many(2000, () -> bare.post("/insert", body()));
			many(1000, () -> bare.post("/seal", body()));
		}
	}

	/** The same with both faces at work. */
	private void warmUp(Crowd crowd) {
		say("warming up");
		long end = System.nanoTime() + Duration.ofSeconds(scaled("warm") / 2).toNanos();
		while (System.nanoTime() < end) {
			many(500, () -> this.kept.journey(crowd));
		}
	}

	private void rounds(Crowd crowd, Crowd bare) {
		int requests = scaled("requests");
		for (int round = 0; round < this.options.number("rounds"); round++) {
			say("round " + (round + 1));
			this.figures.add(INSERT, perSecond(requests, () -> bare.post("/insert", body())));
			List<Crowd.Visitor> visitors = prepared(crowd, requests, "no");
			this.figures.add(SEND, perSecond(Flux.fromIterable(visitors), (visitor) -> crowd.send(visitor)));
			this.figures.add(SEAL, perSecond(requests, () -> bare.post("/seal", body())));
			this.kept.receipts(crowd, visitors);
		}
		ratio(SEAL, 0.60);
		ratio(INSERT, 0.25);
	}

	private void ratio(String bare, double least) {
		double ratio = this.figures.median(SEND) / this.figures.median(bare);
		this.figures.put("the real last POST to " + bare.replace(", a second", ""),
				String.format(Locale.UK, "%.0f%% (at least %.0f%%)", 100 * ratio, 100 * least));
		require(ratio >= least, "the real last POST reaches %.0f%% of the %s".formatted(100 * ratio, bare));
	}

	/**
	 * Two hundred people, each with a connection of their own, press send in the same
	 * moment.
	 */
	private void allAtOnce(Trial trial) throws IOException {
		say("200 at once");
		int people = 200;
		Crowd crowd = new Crowd(trial.address().getPort(), people);
		List<Crowd.Visitor> visitors = prepared(crowd, people, "no");
		Map<String, String> shown = new ConcurrentHashMap<>();
		List<Double> waits = Flux.fromIterable(visitors)
			.flatMap((visitor) -> timed(crowd, visitor, shown), people)
			.collectList()
			.blockOptional()
			.orElseThrow();
		double slow = Figures.quantile(waits, 0.95);
		this.figures.put("200 people at once: references", waits.size());
		this.figures.put("200 people at once: p50, p95, most (ms)", String.format(Locale.UK, "%.0f, %.0f, %.0f",
				Figures.quantile(waits, 0.5), slow, Figures.quantile(waits, 1)));
		require(waits.size() == people, people - waits.size() + " of 200 saw no reference");
		require(slow < 1500, "p95 of 200 people at once is %.0f ms".formatted(slow));
		new OnTheDesk(trial).opensAll(visitors.stream().map((visitor) -> visitor.story()).toList(), shown)
			.forEach(this.misses::add);
		this.kept.all(shown);
	}

	private Mono<Double> timed(Crowd crowd, Crowd.Visitor visitor, Map<String, String> shown) {
		return Mono.defer(() -> {
			long begun = System.nanoTime();
			return crowd.send(visitor)
				.filter((accepted) -> accepted)
				.flatMap((accepted) -> crowd.reference(visitor))
				.doOnNext((reference) -> shown.put(reference, visitor.story()))
				.map((reference) -> (System.nanoTime() - begun) / 1e6);
		});
	}

	private void live(Trial trial, Crowd crowd) throws IOException, SQLException {
		say("open queues");
		List<Double> waits = new CommitToScreen(trial, crowd, this.options.number("queues")).measure(this.kept);
		double slow = Figures.quantile(waits, 0.99);
		this.figures.put("commit to screen, " + this.options.number("queues") + " open queues: p50, p99 (ms)",
				String.format(Locale.UK, "%.0f, %.0f of %d", Figures.quantile(waits, 0.5), slow, waits.size()));
		require(slow < 1500, "p99 of commit to screen is %.0f ms".formatted(slow));
	}

	static List<Crowd.Visitor> prepared(Crowd crowd, int count, String danger) {
		return Flux.range(0, count)
			.flatMap((number) -> crowd.prepared(Crowd.story(), danger), PEOPLE)
			.collectList()
			.blockOptional()
			.orElseThrow();
	}

	private static double perSecond(int count, Supplier<Mono<?>> request) {
		return perSecond(Flux.range(0, count), (number) -> request.get());
	}

	static <T> double perSecond(Flux<T> each, java.util.function.Function<T, Mono<?>> request) {
		long begun = System.nanoTime();
		long count = many(each.flatMap(request, PEOPLE));
		return count / ((System.nanoTime() - begun) / 1e9);
	}

	private static void many(int count, Supplier<Mono<?>> request) {
		many(Flux.range(0, count).flatMap((number) -> request.get(), PEOPLE));
	}

	private static long many(Flux<?> all) {
		return all.count().blockOptional().orElse(0L);
	}

	private static byte[] body() {
		return Crowd.story().getBytes(StandardCharsets.UTF_8);
	}

	private void require(boolean met, String otherwise) {
		if (!met) {
			this.misses.add(otherwise);
		}
	}

	private static void say(String what) {
		System.err.println("… " + what);
	}

}
