package org.waymark.drills.queue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;

import reactor.core.publisher.Flux;

import org.waymark.drills.Crowd;
import org.waymark.drills.Figures;
import org.waymark.drills.Options;
import org.waymark.drills.Trial;
import org.waymark.testing.Await;

/**
 * Reports pour in while connections of open queues break at random: in the end all
 * screens show one list, and it is the one that a new visitor is given.
 */
final class Pour {

	private static final int PEOPLE = 32;

	private static final double MOST = 1500;

	private final Trial trial;

	private final Options options;

	private final Figures figures;

	Pour(Trial trial, Options options, Figures figures) {
		this.trial = trial;
		this.options = options;
		this.figures = figures;
	}

	/**
	 * The faults.
	 * @param rate reports a second
	 */
	List<String> run(Random random, int seconds, int rate, boolean timed) throws IOException, SQLException {
		List<String> misses = new ArrayList<>();
		int before = taken().size();
		List<Crowd.Visitor> visitors = prepared(new Crowd(this.trial.address().getPort(), PEOPLE), seconds * rate);
		try (Screens screens = new Screens(this.trial.address(), this.options.number("queues"), random)) {
			send(visitors, rate);
			List<Double> taken = taken();
			taken.subList(0, before).clear();
			screens.calm();
			if (taken.size() != visitors.size()) {
				misses.add(visitors.size() - taken.size() + " reports were not taken");
			}
			screens.all().stream().filter(screen -> !settles(screen)).forEach(late -> misses.add(difference(late)));
			this.figures.put("reports a second, screens, connections cut",
					rate + ", " + screens.all().size() + ", " + screens.cuts());
			tell("commit to screen, connected all the time", waits(screens, before, taken, false), misses, timed);
			tell("commit to screen, cut meanwhile", waits(screens, before, taken, true), misses, false);
		}
		return misses;
	}

	private static List<Crowd.Visitor> prepared(Crowd crowd, int count) {
		return Flux.range(0, count)
			.flatMap(number -> crowd.prepared(Crowd.story(), (number % 10 == 0) ? "yes" : "no"), PEOPLE)
			.collectList()
			.blockOptional()
			.orElseThrow();
	}

	private void send(List<Crowd.Visitor> visitors, int rate) {
		Crowd crowd = new Crowd(this.trial.address().getPort(), PEOPLE);
		Flux.interval(Duration.ofNanos(1_000_000_000L / rate))
			.onBackpressureBuffer()
			.zipWithIterable(visitors, (tick, visitor) -> visitor)
			.flatMap(crowd::send, PEOPLE)
			.blockLast();
	}

	private static boolean settles(Screen screen) {
		try {
			Await.until("the screen shows what there is", () -> screen.list().equals(screen.fresh()));
			return true;
		}
		catch (AssertionError never) {
			return false;
		}
	}

	private static String difference(Screen screen) {
		return "a screen shows " + screen.list() + " instead of " + screen.fresh();
	}

	private static List<Double> waits(Screens screens, int before, List<Double> taken, boolean cut) {
		List<Double> waits = new ArrayList<>();
		for (int count = 1; count <= taken.size(); count++) {
			double from = taken.get(count - 1);
			int reports = before + count;
			screens.all()
				.forEach(screen -> screen.reached(reports)
					.filter(broken(screen, from, cut))
					.ifPresent(at -> waits.add(at - from)));
		}
		return waits;
	}

	private static Predicate<Long> broken(Screen screen, double from, boolean cut) {
		return at -> screen.cutBetween(from, at) == cut;
	}

	private void tell(String what, List<Double> waits, List<String> misses, boolean judged) {
		double slow = Figures.quantile(waits, 0.99);
		this.figures.put(what + ": p50, p99",
				String.format(Locale.UK, "%.0f, %.0f ms of %d", Figures.quantile(waits, 0.5), slow, waits.size()));
		if (judged && !(slow < MOST)) {
			misses.add("p99 of %s is %.0f ms".formatted(what, slow));
		}
	}

	private List<Double> taken() throws SQLException {
		try (Connection hub = this.trial.superuser();
				Statement statement = hub.createStatement();
				ResultSet rows = statement.executeQuery(
						"SELECT 1000 * extract(epoch FROM received) FROM intake.sealed_report ORDER BY received")) {
			List<Double> taken = new ArrayList<>();
			while (rows.next()) {
				taken.add(rows.getDouble(1));
			}
			return taken;
		}
	}

}
