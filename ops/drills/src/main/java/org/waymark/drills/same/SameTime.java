package org.waymark.drills.same;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.waymark.drills.Options;
import org.waymark.drills.Trial;
import org.waymark.testing.Checkout;
import org.waymark.testing.Desk;
import org.waymark.testing.Http;
import org.waymark.testing.process.WaymarkProcess;

/**
 * Signs in with names of every kind and a wrong password, and asks for hidden reports and
 * for reports that do not exist, in random order again and again. The answers have to be
 * the same, and take the same time.
 */
final class SameTime {

	static final Map<String, String> DEFAULTS = Map.of("sign-ins", "1000", "reports", "2000", "warm", "50", "seed",
			"5");

	private static final String SIGN_IN = "/triage/sign-in";

	/**
	 * The first is what the others are compared with, the second a control.
	 */
	private static final Map<String, String> NAMES = ordered("a name that nobody has", "nobody.one",
			"another that nobody has", "nobody.two", "a wrong password", "worker", "an account that was closed",
			"worker2", "an account that has ended", "manager2", "somebody invited who has not come", "invited",
			"an account of a provider", "provided");

	private static final Map<String, String> REPORTS = ordered("no such report", "ZZZZZ99999",
			"another that is not there", "YYYYY88888", "hidden from whoever knows the family", "ABCDE11111",
			"invisible", "ABCDE22222");

	private static final String PREPARED = """
			UPDATE staff.account SET disabled = now(), password = NULL WHERE sign_in = 'worker2';
			UPDATE staff.account SET ends = now() WHERE sign_in = 'manager2';
			INSERT INTO staff.account (sign_in, name, role) VALUES ('invited', 'Invited', 'MANAGER');
			INSERT INTO staff.account (sign_in, name, role, provider, subject)
			VALUES ('provided', 'Provided', 'MANAGER', 'council', sha256('provided'));
			INSERT INTO triage.recusal (id, report, staff, author, body)
			SELECT gen_random_uuid(), r.id, a.id, m.id, '\\x00' FROM triage.report r, staff.account a, staff.account m
			WHERE r.reference = 'ABCDE11111' AND a.sign_in = 'worker' AND m.sign_in = 'manager';
			WITH s AS (INSERT INTO triage.restriction (id, report, kind, author, review_due, body)
			           SELECT gen_random_uuid(), r.id, 'INVISIBLE', m.id, now() + interval '90 days', '\\x00'
			           FROM triage.report r, staff.account m WHERE r.reference = 'ABCDE22222' AND m.sign_in = 'manager' RETURNING id)
			INSERT INTO triage.restriction_reader (restriction, staff)
			SELECT s.id, m.id FROM s, staff.account m WHERE m.sign_in = 'manager';
			""";

	private final Options options;

	private final Random random;

	private final List<String> misses = new ArrayList<>();

	SameTime(Options options) {
		this.options = options;
		this.random = new Random(options.number("seed"));
	}

	public static void main(String[] arguments) throws Exception {
		List<String> misses = new SameTime(Options.parse(arguments, DEFAULTS)).run();
		misses.forEach(miss -> System.out.println("MISS  " + miss));
		System.out.println(misses.isEmpty() ? "PASS" : "FAIL");
		System.exit(misses.isEmpty() ? 0 : 1);
	}

	List<String> run() throws IOException, SQLException {
		Path folder = Files.createTempDirectory(Checkout.scratch("drills"), "same");
		WaymarkProcess.Builder command = WaymarkProcess.of(folder)
			.set("WAYMARK_SIGN_IN_NAME", "1000000")
			.set("WAYMARK_SIGN_IN_NETWORK", "1000000");
		try (Trial trial = Trial.start(folder, command)) {
			KnownReports.of(trial, "ABCDE11111", "ABCDE22222");
			try (Connection hub = trial.superuser(); Statement statement = hub.createStatement()) {
				statement.execute(PREPARED);
			}
			signIns(trial.address());
			reports(trial.address());
		}
		return this.misses;
	}

	private void signIns(URI desk) throws IOException {
		Http browser = new Http(desk);
		Http.Page form = browser.get(SIGN_IN);
		measure("signing in", NAMES, this.options.number("sign-ins"), name -> browser.fill(form, SIGN_IN,
				Map.of("username", List.of(name), "password", List.of("not the password of anybody"))));
	}

	private void reports(URI desk) throws IOException {
		Http browser = Desk.signIn(desk, "worker", WaymarkProcess.PASSWORD).browser();
		for (String page : List.of("", "/decision")) {
			measure("report" + page, REPORTS, this.options.number("reports") / 2,
					reference -> browser.get("/triage/reports/" + reference + page));
		}
	}

	private void measure(String about, Map<String, String> kinds, int times, Asked asked) throws IOException {
		Waits waits = new Waits(kinds.keySet());
		Map<String, String> answers = new LinkedHashMap<>();
		List<String> order = new ArrayList<>(kinds.keySet());
		for (int round = -this.options.number("warm"); round < times; round++) {
			Collections.shuffle(order, this.random);
			for (String kind : order) {
				String name = String.valueOf(kinds.get(kind));
				long begun = System.nanoTime();
				Http.Page page = asked.of(name);
				if (round >= 0) {
					waits.add(kind, (System.nanoTime() - begun) / 1e6);
				}
				answers.put(kind, plain(page, name));
			}
		}
		if (answers.values().stream().distinct().count() != 1) {
			this.misses.add(about + ": the answers differ");
		}
		this.misses.addAll(waits.misses(about));
	}

	/**
	 * The content of an answer, without typed text and without what no two pages share.
	 */
	private static String plain(Http.Page page, String name) {
		return page.status() + page.location()
				+ page.body()
					.replace(name, "")
					.replaceAll("value=\"[^\"]{20,}\"", "")
					.replaceAll("\\d\\d:\\d\\d(:\\d\\d)?", "")
					.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|datetime=\"[^\"]*\"|data-[a-z-]+=\"\\d+\"", "");
	}

	private static Map<String, String> ordered(String... pairs) {
		Map<String, String> ordered = new LinkedHashMap<>();
		for (int at = 0; at < pairs.length; at += 2) {
			ordered.put(pairs[at], pairs[at + 1]);
		}
		return ordered;
	}

	/** Asks for something by a name. */
	private interface Asked {

		Http.Page of(String name) throws IOException;

	}

}
