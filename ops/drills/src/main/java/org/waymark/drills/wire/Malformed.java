package org.waymark.drills.wire;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

import org.waymark.drills.Figures;
import org.waymark.drills.Options;
import org.waymark.drills.Trial;
import org.waymark.testing.Await;
import org.waymark.testing.Checkout;

/**
 * Sends requests that are broken in every way we know, counts what comes back, and looks
 * at what they leave behind.
 */
final class Malformed {

	static final Map<String, String> DEFAULTS = Map.of("requests", "100000", "seed", "1", "warm", "30000");

	private static final int AT_ONCE = 16;

	/** A request that lacks its end is waited for in vain; we do not wait along. */
	private static final int PATIENCE = 300;

	private static final double GROWTH = 50;

	/** Words that only a page would show that reveals our insides. */
	private static final Pattern INSIDES = Pattern.compile("\\bat org\\.|Exception|io\\.netty|reactor\\.|SELECT ");

	private final Options options;

	private final Figures figures = new Figures();

	private final List<String> misses = Collections.synchronizedList(new ArrayList<>());

	private final Map<String, LongAdder> answers = new ConcurrentSkipListMap<>();

	Malformed(Options options) {
		this.options = options;
	}

	public static void main(String[] arguments) throws Exception {
		List<String> misses = new Malformed(Options.parse(arguments, DEFAULTS)).run();
		misses.stream().limit(50).forEach((miss) -> System.out.println("MISS  " + miss));
		System.out.println(misses.isEmpty() ? "PASS" : "FAIL");
		System.exit(misses.isEmpty() ? 0 : 1);
	}

	/** Runs the drill, prints its table, and returns what did not hold. */
	List<String> run() throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory(Checkout.scratch("drills"), "malformed");
		try (Trial trial = Trial.start(folder, Checkout.root().resolve("backend/target/waymark.jar"))) {
			send(trial, this.options.number("warm"), -this.options.number("seed"));
			this.answers.clear();
			double before = ProcessMemory.settled(trial.application().pid());
			Prober honest = new Prober(trial.address());
			try (honest) {
				send(trial, this.options.number("requests"), this.options.number("seed"));
			}
			report(trial, honest, before);
		}
		this.figures.print();
		return this.misses;
	}

	private void report(Trial trial, Prober honest, double before) throws IOException, InterruptedException {
		double growth = ProcessMemory.settled(trial.application().pid()) - before;
		this.figures.put("shapes", Broken.shapes());
		new TreeMap<>(this.answers).forEach((answer, count) -> this.figures.put("answered " + answer, count.sum()));
		this.figures.put("pages seen, reports stored meanwhile", honest.looks() + ", " + honest.reports());
		this.figures.put("seconds to a page, p95 and longest", "%.3f, %.3f".formatted(honest.p95(), honest.longest()));
		this.figures.put("memory before and growth, MB", "%.0f, %.0f".formatted(before, growth));
		this.misses.addAll(honest.failed());
		// A process that has just begun still grows.
		if (growth >= GROWTH && this.options.number("requests") >= 50_000) {
			this.misses.add("memory grew by %.0f MB".formatted(growth));
		}
		if (trial.application().log().contains("Error ")) {
			this.misses.add("the log tells of errors: " + trial.application().log());
		}
	}

	private void send(Trial trial, int requests, long seed) {
		ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
		AtomicInteger left = new AtomicInteger(requests);
		for (int sender = 0; sender < AT_ONCE; sender++) {
			Broken broken = new Broken(seed * AT_ONCE + sender);
			senders.execute(() -> {
				while (left.getAndDecrement() > 0) {
					send(trial.address().getPort(), broken.next());
				}
			});
		}
		senders.shutdown();
		Await.until("all is sent", Duration.ofMinutes(15), senders::isTerminated);
	}

	private void send(int port, byte[] request) {
		String answer = answer(port, request);
		String kind = answer.matches("(?s)HTTP/\\d\\.\\d \\d{3}.*") ? answer.substring(9, 12) : answer;
		this.answers.computeIfAbsent(kind, (unseen) -> new LongAdder()).increment();
		if (kind.startsWith("5") || INSIDES.matcher(answer).find()) {
			String sent = new String(request, 0, Math.min(200, request.length), StandardCharsets.ISO_8859_1);
			this.misses.add(kind + " to " + sent.replaceAll("[^ -~]", ".") + " : " + answer.replaceAll("[^ -~]", "."));
		}
	}

	private static String answer(int port, byte[] request) {
		try (Socket socket = new Socket("127.0.0.1", port)) {
			socket.setSoTimeout(PATIENCE);
			socket.getOutputStream().write(request);
			InputStream in = socket.getInputStream();
			byte[] bytes = new byte[16_384];
			int read = in.read(bytes);
			return (read > 0) ? new String(bytes, 0, read, StandardCharsets.ISO_8859_1) : "nothing, and closed";
		}
		catch (SocketTimeoutException waits) {
			return "nothing yet: it has no end";
		}
		catch (IOException closed) {
			return "nothing, and closed";
		}
	}

}
