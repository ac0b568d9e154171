package org.waymark.drills.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.waymark.desk.DeskTables;
import org.waymark.drills.Options;
import org.waymark.drills.figures.Attacker.Played;
import org.waymark.drills.figures.Attacker.Rule;
import org.waymark.statistics.disclosure.CellCounts;
import org.waymark.statistics.disclosure.FeasibilityAudit;
import org.waymark.statistics.disclosure.FrozenRecord;
import org.waymark.statistics.disclosure.LedgerCell;
import org.waymark.statistics.disclosure.PublishedTable;
import org.waymark.statistics.disclosure.TablePlan;
import org.waymark.statistics.disclosure.TablePlan.PlannedTable;

/**
 * Attacks the shipped plan of tables as somebody who knows every report but one. What
 * they learn stays within its bounds, and no hidden cell can be worked out.
 */
final class Differencing {

	static final Map<String, String> DEFAULTS = Map.of("councils", "60", "trials", "20000", "seed", "19", "reports",
			"110");

	/** How much of all certainty an attacker may gain, by how many tables are seen. */
	private static final Map<String, Double> BOUNDS = new TreeMap<>(
			Map.of("1 total and kind", 0.05, "2 all one-way tables", 0.30, "3 the whole plan", 0.40));

	/** Of a normal distribution, one side. */
	private static final double NINETY_FIVE = 1.645;

	private static final int SPREAD = 20;

	private final Options options;

	private final List<String> misses = new ArrayList<>();

	private final TablePlan plan = DeskTables.read("tables.yaml", TablePlan.class);

	Differencing(Options options) {
		this.options = options;
	}

	public static void main(String[] arguments) {
		List<String> misses = new Differencing(Options.parse(arguments, DEFAULTS)).run();
		misses.forEach(miss -> System.out.println("MISS  " + miss));
		System.out.println(misses.isEmpty() ? "PASS" : "FAIL");
		System.exit(misses.isEmpty() ? 0 : 1);
	}

	/** What did not hold. */
	List<String> run() {
		int reports = this.options.number("reports");
		List<SyntheticCouncil> councils = councils(reports, reports);
		BOUNDS.forEach((tables, bound) -> attack(tables, bound, councils));
		control(councils);
		List<SyntheticCouncil> uneven = councils(reports - SPREAD, reports + SPREAD);
		BOUNDS.keySet()
			.forEach(tables -> say("%-22s for information: quarters of %d to %d reports  %.3f", tables,
					reports - SPREAD, reports + SPREAD, Spread.of(exact(tables, uneven, Rule.SHIPPED)).mean()));
		feasible(councils.get(0));
		return this.misses;
	}

	private List<SyntheticCouncil> councils(int few, int many) {
		return IntStream.range(0, this.options.number("councils"))
			.mapToObj(at -> new SyntheticCouncil(this.options.number("seed") * 1000L + at, few, many))
			.toList();
	}

	private void attack(String tables, double bound, List<SyntheticCouncil> councils) {
		Spread exact = Spread.of(exact(tables, councils, Rule.SHIPPED));
		Spread played = played(tables, councils);
		say("%-22s exactly %.3f (at most %.3f)  played %.3f (at most %.3f)  bound %.2f", tables, exact.mean(),
				exact.most(), played.mean(), played.most(), bound);
		if (exact.most() > bound) {
			this.misses.add(tables + ": the exact advantage is " + said(exact.most()));
		}
		if (this.options.number("trials") >= 20_000 && played.most() > bound) {
			this.misses.add(tables + ": the advantage as played is " + said(played.most()));
		}
		if (Math.abs(played.mean() - exact.mean()) > 2 * (played.most() - played.mean()) + 0.01) {
			this.misses.add(tables + ": what was played differs from what was computed");
		}
	}

	private List<Double> exact(String tables, List<SyntheticCouncil> councils, Rule rule) {
		Attacker attacker = attacker(tables);
		return councils.stream().map(council -> attacker.exact(council, rule)).toList();
	}

	private Spread played(String tables, List<SyntheticCouncil> councils) {
		Attacker attacker = attacker(tables);
		Random random = new Random(this.options.number("seed"));
		List<Played> played = IntStream.range(0, this.options.number("trials"))
			.mapToObj(at -> attacker.play(councils.get(at % councils.size()), random))
			.toList();
		double[] right = new double[2];
		double doubt = 0;
		for (boolean inside : new boolean[] { true, false }) {
			List<Played> some = played.stream().filter(one -> one.inside() == inside).toList();
			double share = some.stream().filter(Played::guessed).count() / (double) some.size();
			right[inside ? 1 : 0] = share;
			doubt += share * (1 - share) / some.size();
		}
		return new Spread(right[1] - right[0], right[1] - right[0] + NINETY_FIVE * Math.sqrt(doubt));
	}

	/** The former rule, with the same tables, has to be found out. */
	private void control(List<SyntheticCouncil> councils) {
		double former = Spread.of(exact("3 the whole plan", councils, Rule.FORMER)).mean();
		say("control: one to five hidden, nearest five: %.3f", former);
		if (former <= BOUNDS.get("3 the whole plan")) {
			this.misses.add("the control was not found out: " + said(former));
		}
	}

	/** Every quarter and year of one council, as one ledger. */
	private void feasible(SyntheticCouncil council) {
		CellCounts counts = CellCounts.of(this.plan, council.records());
		List<LedgerCell> ledger = this.plan.tables()
			.stream()
			.flatMap(table -> council.records()
				.stream()
				.map(FrozenRecord::quarter)
				.map(table.span()::period)
				.distinct()
				.map(period -> PublishedTable.of(counts, table, period)))
			.flatMap(table -> table.ledger().stream())
			.toList();
		int pinned = new FeasibilityAudit(this.plan.dimensions(), council.records(), ledger).pinned().size();
		say("hidden cells %d of %d, pinned %d", ledger.stream().filter(LedgerCell::hidden).count(), ledger.size(),
				pinned);
		if (pinned > 0) {
			this.misses.add(pinned + " hidden cells have fewer than four feasible values");
		}
	}

	private Attacker attacker(String tables) {
		Predicate<PlannedTable> seen = switch (tables.charAt(0)) {
			case '1' -> table -> table.by().isEmpty() || table.by().equals(List.of("kind"));
			case '2' -> table -> table.by().size() < 2;
			default -> table -> true;
		};
		return new Attacker(this.plan.only(this.plan.tables().stream().filter(seen).toList()));
	}

	private static String said(double value) {
		return String.format(Locale.ROOT, "%.3f", value);
	}

	private static void say(String line, Object... values) {
		System.out.println(String.format(Locale.ROOT, line, values));
	}

	/**
	 * A mean.
	 *
	 * @param most its upper 95% bound
	 */
	private record Spread(double mean, double most) {

		static Spread of(List<Double> values) {
			double mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
			double square = values.stream().mapToDouble(value -> (value - mean) * (value - mean)).sum();
			double doubt = Math.sqrt(square / Math.max(1, values.size() - 1) / values.size());
			return new Spread(mean, mean + NINETY_FIVE * doubt);
		}

	}

}
