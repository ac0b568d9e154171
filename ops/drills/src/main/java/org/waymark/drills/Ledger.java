package org.waymark.drills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.waymark.testing.Await;
import org.waymark.testing.Checkout;
import org.waymark.testing.Desk;
import org.waymark.testing.Visit.Outcome;
import org.waymark.testing.process.WaymarkProcess;

/**
 * Sends reports at a set rate while the application and its PostgreSQL are killed at
 * random moments, and then accounts for every one through the hub's own data.
 */
final class Ledger {

	static final Map<String, String> DEFAULTS = Map.of("rate", "20", "kills", "50", "postgres-kills", "20", "seed", "1",
			"desk", "100", "folder", "", "java", System.getProperty("java.home"));

	private static final Duration READY = Await.LIMIT;

	private static final int TRIES = 20;

	/** Kills after which those press again who saw no receipt. */
	private static final int SEVERAL = 10;

	private final Options options;

	private final Random random;

	private final Figures figures = new Figures();

	private final Set<String> sentAgain = new HashSet<>();

	Ledger(Options options) {
		this.options = options;
		this.random = new Random(options.number("seed"));
	}

	public static void main(String[] arguments) throws Exception {
		List<String> misses = new Ledger(Options.parse(arguments, DEFAULTS)).run();
		misses.forEach((miss) -> System.out.println("MISS  " + miss));
		System.out.println(misses.isEmpty() ? "PASS" : "FAIL");
		System.exit(misses.isEmpty() ? 0 : 1);
	}

	/** Runs the drill, prints its table, and returns what does not add up. */
	List<String> run() throws IOException, InterruptedException, SQLException {
		Path folder = folder();
		Path jar = Checkout.root().resolve("backend/target/waymark.jar");
		try (Book book = new Book(folder.resolve("ledger.csv")); Trial trial = Trial.start(folder, jar, java())) {
			this.figures.put("ledger", folder.resolve("ledger.csv").toString());
			this.figures.put("first start, seconds to ready", trial.application().timeToReady().toMillis() / 1000.0);
			disturb(trial, book);
			settle(book);
			List<String> misses = account(trial, book);
			this.figures.print();
			return misses;
		}
	}

	private Path java() {
		return Path.of(this.options.text("java"));
	}

	private Path folder() throws IOException {
		String given = this.options.text("folder");
		return given.isEmpty() ? Files.createTempDirectory(Checkout.scratch("drills"), "ledger")
				: Files.createDirectories(Path.of(given));
	}

	private void disturb(Trial trial, Book book) throws IOException, InterruptedException {
		ReportSenders senders = new ReportSenders(trial.address(), book, this.options.number("rate"));
		int kills = 0;
		try (senders) {
			for (Fault fault : faults()) {
				Pace.pause(Duration.ofMillis(1000 + this.random.nextInt(2000)));
				double seconds = (fault == Fault.APPLICATION) ? trial.killApplication() : killPostgres(trial);
				this.figures.add("kill -9 of " + fault.words + ", seconds to ready", seconds);
				if (++kills % SEVERAL == 0) {
					pressAgain(book);
				}
			}
			Pace.pause(Duration.ofSeconds(2));
		}
		this.figures.put("not reached and tried again", senders.notReached());
	}

	private List<Fault> faults() {
		List<Fault> all = new ArrayList<>(Collections.nCopies(this.options.number("kills"), Fault.APPLICATION));
		all.addAll(Collections.nCopies(this.options.number("postgres-kills"), Fault.POSTGRES));
		Collections.shuffle(all, this.random);
		return all;
	}

	private double killPostgres(Trial trial) {
		long begun = System.nanoTime();
		trial.killPostgres();
		// "ready" is cached for half a second: wait until the kill was noticed
		Pace.pause(Duration.ofMillis(700));
		Await.until("ready after PostgreSQL was killed", READY, trial.application()::isReady);
		return (System.nanoTime() - begun) / 1e9;
	}

	/** Until everybody has seen a receipt. */
	private void settle(Book book) {
		for (int round = 0; round < TRIES && !open(book).isEmpty(); round++) {
			pressAgain(book);
		}
		this.figures.put("sends", book.entries().size());
		this.figures.put("receipts at once", book.entries().size() - this.sentAgain.size());
		this.figures.put("unknown or incomplete, sent again", this.sentAgain.size());
		this.figures.put("refused", book.ended(Outcome.Kind.REFUSED).size());
		this.figures.put("receipts after all", book.ended(Outcome.Kind.RECEIPT).size());
	}

	/**
	 * A sender who did not see a receipt presses send again, while it can still be shown:
	 * a quarter of an hour.
	 */
	private void pressAgain(Book book) {
		for (Book.Entry entry : open(book)) {
			this.sentAgain.add(entry.token());
			book.note(entry.token(), entry.visit(), entry.report(), entry.visit().again());
		}
	}

	private static List<Book.Entry> open(Book book) {
		return book.entries()
			.stream()
			.filter((entry) -> !entry.outcome().received() && entry.outcome().kind() != Outcome.Kind.REFUSED)
			.toList();
	}

	private List<String> account(Trial trial, Book book) throws SQLException, IOException {
		try (Connection hub = trial.superuser()) {
			Await.until("every report admitted", () -> DrillAccounts.waiting(hub) == 0);
			DrillAccounts accounts = DrillAccounts.read(hub, trial.triageKeys());
			List<String> misses = accounts.misses(book);
			book.ended(Outcome.Kind.REFUSED).forEach((entry) -> misses.add("refused: " + entry));
			open(book).forEach((entry) -> misses.add("never settled: " + entry));
			misses.addAll(onTheDesk(trial, book));
			this.figures.put("reports in the hub, opened with its keys", accounts.size());
			this.figures.put("lost, doubled, refused or unsettled", misses.size());
			return misses;
		}
	}

	/** The same reports as a worker at the desk opens them. */
	private List<String> onTheDesk(Trial trial, Book book) throws IOException {
		Desk desk = Desk.signIn(trial.address(), "worker", WaymarkProcess.PASSWORD);
		List<Book.Entry> some = new ArrayList<>(book.ended(Outcome.Kind.RECEIPT));
		Collections.shuffle(some, this.random);
		List<String> misses = new ArrayList<>();
		for (Book.Entry entry : some.subList(0, Math.min(some.size(), this.options.number("desk")))) {
			if (!desk.report(entry.outcome().detail()).contains(entry.token())) {
				misses.add("not on the desk: " + entry.token());
			}
		}
		this.figures.put("of them opened on the desk", Math.min(some.size(), this.options.number("desk")));
		return misses;
	}

	/** The process to kill. */
	private enum Fault {

		APPLICATION("the application"), POSTGRES("PostgreSQL");

		private final String words;

		Fault(String words) {
			this.words = words;
		}

	}

}
