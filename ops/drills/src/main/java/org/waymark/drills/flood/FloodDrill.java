package org.waymark.drills.flood;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.waymark.drills.Options;
import org.waymark.drills.Trial;
import org.waymark.testing.Await;
import org.waymark.testing.Checkout;
import org.waymark.testing.Http;
import org.waymark.testing.Report;
import org.waymark.testing.Visit;
import org.waymark.testing.process.WaymarkProcess;

/**
 * Three kinds of machines send junk, half of it as "danger now", while people report; a
 * fifth of the people from a network that floods, a fifth without script.
 */
final class FloodDrill {

	static final Map<String, String> DEFAULTS = Map.of("junk", "10000", "addresses", "1000", "networks", "40", "people",
			"100", "browsers", "4", "seconds", "320", "think", "2000", "warm", "40", "seed", "7");

	private static final int THREADS = 400;

	private final Options options;

	private final Random random;

	private final Sent sent = new Sent();

	FloodDrill(Options options) {
		this.options = options;
		this.random = new Random(options.number("seed"));
	}

	public static void main(String[] arguments) throws Exception {
		List<String> misses = new FloodDrill(Options.parse(arguments, DEFAULTS)).run(true);
		misses.forEach(miss -> System.out.println("MISS  " + miss));
		System.out.println(misses.isEmpty() ? "PASS" : "FAIL");
		System.exit(misses.isEmpty() ? 0 : 1);
	}

	/**
	 * Runs it, prints what was seen, and returns what must not be.
	 * @param timed whether the machine is quiet enough to hold waits against it
	 */
	List<String> run(boolean timed) throws IOException, SQLException {
		Path folder = Files.createTempDirectory(Checkout.scratch("drills"), "flood");
		WaymarkProcess.Builder command = WaymarkProcess.of(folder).set("WAYMARK_NETWORK_PROXIES", "127.0.0.1,::1");
		try (Trial trial = Trial.start(folder, command); Connection hub = trial.superuser()) {
			LiveHeap memory = new LiveHeap(trial.application().pid());
			warmUp(trial.address());
			memory.note("before");
			send(trial.address(), memory);
			Await.until("every report is on the desk", Duration.ofMinutes(5), () -> FloodVerdict.waiting(hub) == 0);
			memory.note("after");
			return new FloodVerdict(this.sent, hub, memory).misses(this.options.number("people"), timed);
		}
	}

	/**
	 * A service that has run for a while: the compiler of its machine has done its work.
	 */
	private void warmUp(URI face) {
		long end = System.nanoTime() + Duration.ofSeconds(this.options.number("warm")).toNanos();
		Flux.range(0, Integer.MAX_VALUE)
			.takeWhile(number -> System.nanoTime() < end)
			.flatMap(number -> Mono
				.fromCallable(() -> new Visit(face, Report.of("Some words of visit " + number)).whole())
				.subscribeOn(Schedulers.boundedElastic()), 4, 1)
			.blockLast();
	}

	private void send(URI face, LiveHeap memory) {
		Origins origins = new Origins(face, this.options.number("addresses"), this.options.number("networks"));
		ScheduledExecutorService machines = Executors
			.newScheduledThreadPool(Math.min(THREADS, 20 + this.options.number("junk")));
		for (int number = 0; number < this.options.number("junk"); number++) {
			Machine machine = Machine.values()[number % Machine.values().length];
			int address = number % this.options.number("addresses");
			long seed = this.random.nextLong();
			machines.schedule(() -> junk(machine, origins, address, new Random(seed)), moment(), TimeUnit.MILLISECONDS);
		}
		machines.schedule(() -> memory.note("after a third"), millis() / 3, TimeUnit.MILLISECONDS);
		machines.schedule(() -> memory.note("after two thirds"), millis() * 2 / 3, TimeUnit.MILLISECONDS);
		FloodReporters people = new FloodReporters(face, origins, this.sent);
		people.report(this.options.number("people"), this.options.number("browsers"), millis());
		machines.shutdown();
		Await.until("every machine has sent", Duration.ofMillis(millis() + 240_000), machines::isTerminated);
		people.close();
	}

	private long millis() {
		return this.options.number("seconds") * 1000L;
	}

	private long moment() {
		return this.random.nextInt((int) millis());
	}

	private void junk(Machine machine, Origins origins, int address, Random own) {
		try {
			Http browser = origins.machine(address);
			this.sent.note(machine.name(), machine.send(browser, own, this.options.number("think")));
			this.sent.waited(machine.name(), browser.lastForm().toMillis());
		}
		catch (IOException lost) {
			this.sent.note(machine.name(), "");
		}
	}

}
