package org.waymark.drills.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.waymark.statistics.disclosure.Advantage;
import org.waymark.statistics.disclosure.Advantage.Seen;
import org.waymark.statistics.disclosure.CellAddress;
import org.waymark.statistics.disclosure.CellCounts;
import org.waymark.statistics.disclosure.FrozenRecord;
import org.waymark.statistics.disclosure.Quarter;
import org.waymark.statistics.disclosure.RecordKeys;
import org.waymark.statistics.disclosure.Rounding;
import org.waymark.statistics.disclosure.TablePlan;

/** Knows all reports but one, and guesses whether that one is in the figures. */
final class Attacker {

	private final TablePlan plan;

	Attacker(TablePlan plan) {
		this.plan = plan;
	}

	/** The mean advantage over all reports of a council, exactly. */
	double exact(SyntheticCouncil council, Rule rule) {
		CellCounts counts = CellCounts.of(this.plan, council.records());
		Map<List<String>, Double> known = new HashMap<>();
		return council.records().stream().mapToDouble(one -> {
			List<CellAddress> cells = counts.cellsOf(one);
			List<String> same = cells.stream()
				.map(cell -> cell.table().rounding() + ":" + counts.count(cell))
				.sorted()
				.toList();
			return known.computeIfAbsent(same,
					key -> Advantage.of(cells.stream().map(cell -> seen(rule, cell, counts.count(cell))).toList()));
		}).average().orElse(0);
	}

	private static Seen seen(Rule rule, CellAddress cell, int count) {
		return new Seen(rule.chances(cell.table().rounding(), count), rule.chances(cell.table().rounding(), count - 1));
	}

	/** Plays the attack once, on figures made as a release makes them. */
	Played play(SyntheticCouncil council, Random random) {
		FrozenRecord target = council.records().get(random.nextInt(council.records().size()));
		List<FrozenRecord> year = rekeyed(council.yearOf(target), target, random);
		FrozenRecord same = year.get(0);
		boolean inside = random.nextBoolean();
		CellCounts with = CellCounts.of(this.plan, year);
		CellCounts shown = inside ? with : CellCounts.of(this.plan, year.subList(1, year.size()));
		double evidence = 0;
		for (CellAddress cell : with.cellsOf(same)) {
			Seen seen = Seen.of(cell.table().rounding(), with.count(cell));
			String symbol = shown.published(cell).symbol();
			evidence += Math.log(seen.with().getOrDefault(symbol, 0.0))
					- Math.log(seen.without().getOrDefault(symbol, 0.0));
		}
		return new Played(inside, (evidence == 0) ? random.nextBoolean() : evidence > 0);
	}

	/** Fresh keys, with the target first. */
	private static List<FrozenRecord> rekeyed(List<FrozenRecord> year, FrozenRecord target, Random random) {
		Map<Quarter, RecordKeys> keys = new HashMap<>();
		List<FrozenRecord> rekeyed = new ArrayList<>();
		for (FrozenRecord one : year) {
			int key = keys.computeIfAbsent(one.quarter(), quarter -> RecordKeys.of(SyntheticCouncil.salt(random)))
				.of(Integer.toString(rekeyed.size()));
			FrozenRecord fresh = new FrozenRecord(key, one.quarter(), one.facts());
			rekeyed.add((one == target) ? 0 : rekeyed.size(), fresh);
		}
		return rekeyed;
	}

	/** What a true count may be shown as. */
	interface Rule {

		/** The step of the former rule. */
		int FIVE = 5;

		/** The rule that is shipped. */
		Rule SHIPPED = Rounding::chances;

		/**
		 * The rule that every council knows: one to five hidden, the rest to the nearest
		 * five.
		 */
		Rule FORMER = (rounding, count) -> Map
			.of((count > 0 && count <= FIVE) ? "c" : Integer.toString((count + FIVE / 2) / FIVE * FIVE), 1.0);

		Map<String, Double> chances(Rounding rounding, int count);

	}

	/**
	 * One attack.
	 *
	 * @param inside whether the report was in the figures
	 * @param guessed whether the attacker says so
	 */
	record Played(boolean inside, boolean guessed) {

	}

}
