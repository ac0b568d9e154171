package org.waymark.drills.wire;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;

import org.waymark.drills.Figures;
import org.waymark.drills.Options;
import org.waymark.drills.Trial;
import org.waymark.testing.Await;
import org.waymark.testing.Checkout;
import org.waymark.testing.Http;
import org.waymark.testing.Report;
import org.waymark.testing.Visit;
import org.waymark.testing.process.WaymarkProcess;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

/**
 * Many people report with the check by a third party, which is well, lying, slow, broken
 * or away. Each kind of trouble meets a process that knows nothing of it yet.
 */
final class ThirdParty {

	static final Map<String, String> DEFAULTS = Map.of("reports", "1000", "people", "8");

	private static final double MOST_ADDED = 2;

	private static final String GOOD = "{\"success\":true,\"score\":0.9,\"action\":\"send\",\"hostname\":\"localhost\"}";

	private static final List<Trouble> TROUBLES = List.of(new Trouble("well", okJson(GOOD), ""),
			new Trouble("lying about the host", okJson(GOOD.replace("localhost", "elsewhere")), "FALSE_TOKEN"),
			new Trouble("calling everybody a machine", okJson(GOOD.replace("0.9", "0.0")), "LOW_SCORE"),
			new Trouble("talking nonsense", okJson("<html>"), "CHECK_AWAY"),
			new Trouble("slow (60 s)", okJson(GOOD).withFixedDelay(60_000), "CHECK_AWAY"),
			new Trouble("answering 503", aResponse().withStatus(503), "CHECK_AWAY"),
			new Trouble("resetting connections", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), "CHECK_AWAY"));

	private final WireMockServer google = new WireMockServer(options().dynamicPort());

	private final Figures figures = new Figures();

	private final List<String> misses = Collections.synchronizedList(new ArrayList<>());

	private final Options options;

	private int port;

	ThirdParty(Options options) {
		this.options = options;
	}

	public static void main(String[] arguments) throws Exception {
		List<String> misses = new ThirdParty(Options.parse(arguments, DEFAULTS)).run();
		misses.stream().limit(50).forEach((miss) -> System.out.println("MISS  " + miss));
		System.out.println(misses.isEmpty() ? "PASS" : "FAIL");
		System.exit(misses.isEmpty() ? 0 : 1);
	}

	/** Runs the drill, prints its table, and returns what did not hold. */
	List<String> run() throws IOException, SQLException {
		this.google.start();
		this.port = this.google.port();
		try {
			for (Trouble trouble : TROUBLES) {
				meet(trouble);
			}
			this.google.stop();
			meet(new Trouble("away", aResponse(), "CHECK_AWAY"));
		}
		finally {
			this.google.stop();
		}
		this.figures.print();
		return this.misses;
	}

	private void meet(Trouble trouble) throws IOException, SQLException {
		if (this.google.isRunning()) {
			this.google.resetAll();
			this.google.stubFor(post(anyUrl()).willReturn(trouble.answer));
		}
		Path folder = Files.createTempDirectory(Checkout.scratch("drills"), "third-party");
		try (Trial trial = Trial.start(folder, settings(folder))) {
			List<Double> seconds = reports(trial.address());
			note(trouble, seconds, marked(trial, trouble.reason));
		}
	}

	private void note(Trouble trouble, List<Double> seconds, int marked) {
		int all = this.options.number("reports");
		this.figures.put(trouble.name + ": stored, marked", seconds.size() + " of " + all + ", " + marked);
		this.figures.put(trouble.name + ": seconds to send, median, p95, longest", "%.3f, %.3f, %.3f"
			.formatted(Figures.quantile(seconds, 0.5), Figures.quantile(seconds, 0.95), Figures.quantile(seconds, 1)));
		if (seconds.size() < all * 0.999) {
			this.misses.add(trouble.name + ": only " + seconds.size() + " of " + all + " were stored");
		}
		if (Figures.quantile(seconds, 0.99) > MOST_ADDED) {
			this.misses.add(trouble.name + ": sending took " + Figures.quantile(seconds, 0.99) + " s");
		}
		if (!trouble.reason.isEmpty() && marked < seconds.size()) {
			this.misses.add(trouble.name + ": only " + marked + " of " + seconds.size() + " were marked");
		}
	}

	private List<Double> reports(URI address) {
		List<Double> seconds = Collections.synchronizedList(new ArrayList<>());
		ExecutorService people = Executors.newFixedThreadPool(this.options.number("people"));
		AtomicInteger left = new AtomicInteger(this.options.number("reports"));
		for (int person = 0; person < this.options.number("people"); person++) {
			people.execute(() -> {
				while (left.getAndDecrement() > 0) {
					report(address, seconds);
				}
			});
		}
		people.shutdown();
		Await.until("everybody has reported", Duration.ofMinutes(8), people::isTerminated);
		return seconds;
	}

	private void report(URI address, List<Double> seconds) {
		try {
			Visit visit = new Visit(address, Report.of("Somebody with a worry"));
			visit.fillIn();
			Http.Page last = visit.browser().get("/report/check");
			long begun = System.nanoTime();
			visit.browser().fill(last, "/report/check", Map.of("token", List.of("a-token")));
			double took = (System.nanoTime() - begun) / 1e9;
			if (visit.receipt().isPresent()) {
				seconds.add(took);
			}
		}
		catch (IOException lost) {
			this.misses.add("a report was lost: " + lost.getMessage());
		}
	}

	private static int marked(Trial trial, String reason) throws SQLException {
		try (Connection server = trial.superuser();
				Statement query = server.createStatement();
				ResultSet row = query
					.executeQuery("SELECT count(*) FROM intake.sealed_report WHERE '" + reason + "' = ANY (reasons)")) {
			row.next();
			return row.getInt(1);
		}
	}

	private WaymarkProcess.Builder settings(Path folder) {
		WaymarkProcess.Builder command = WaymarkProcess.of(folder);
		Path jar = Checkout.root().resolve("backend/target/waymark.jar");
		Map.of("CHECKS_NETWORK_REPORTS", "1000000", "RUSH_REPORTS", "1000000", "RECAPTCHA_VERSION", "V3",
				"RECAPTCHA_KEYS_SITE", "site-key", "RECAPTCHA_KEYS_SECRET", "secret-key", "RECAPTCHA_ASSESSMENT_BY",
				"officer", "RECAPTCHA_ASSESSMENT_ON", LocalDate.now().toString(), "RECAPTCHA_ASSESSMENT_WHERE",
				"records", "RECAPTCHA_HOSTNAMES", "localhost", "RECAPTCHA_ADDRESS", "http://127.0.0.1:" + this.port)
			.forEach((name, value) -> command.set("WAYMARK_" + name, value));
		return Files.exists(jar) ? command.jar(jar) : command;
	}

	/**
	 * How the third party behaves.
	 *
	 * @param name for the table
	 * @param answer what it answers
	 * @param reason what every report is marked with, or empty
	 */
	private record Trouble(String name, ResponseDefinitionBuilder answer, String reason) {

	}

}
