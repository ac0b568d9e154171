package org.waymark.statistics.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Proves that each hidden cell of a ledger may have at least four values. For each it
 * makes other sets of records, which agree with everything that ever left. A cell for
 * which it finds too few is said to be pinned, even if there were more.
 */
public final class FeasibilityAudit {

	/** A hidden cell has at least so many feasible values. */
	public static final int LEAST = 4;

	private final List<LedgerCell> ledger;

	private final List<Effect> present;

	private final List<Effect> possible;

	private final Bounds bounds;

	/**
	 * An audit.
	 * @param dimensions the codes of each
	 * @param records the true ones
	 * @param ledger everything that ever left of their quarters, and what is to leave now
	 */
	public FeasibilityAudit(Map<String, List<String>> dimensions, Collection<FrozenRecord> records,
			List<LedgerCell> ledger) {
		this.ledger = List.copyOf(ledger);
		this.present = records.stream().map(this::effect).toList();
		this.possible = quarters(records, ledger).stream()
			.flatMap(quarter -> atoms(dimensions, quarter))
			.map(this::effect)
			.distinct()
			.toList();
		this.bounds = new Bounds(ledger, this.present);
	}

	/**
	 * The hidden cells that somebody could work out, with the number of values found for
	 * each.
	 */
	public Map<LedgerCell, Integer> pinned() {
		Map<LedgerCell, Integer> pinned = new LinkedHashMap<>();
		for (int cell = 0; cell < this.ledger.size(); cell++) {
			if (this.ledger.get(cell).hidden()) {
				int values = values(cell);
				if (values < LEAST) {
					pinned.put(this.ledger.get(cell), values);
				}
			}
		}
		return pinned;
	}

	/** How many values of a cell were found, four at most. */
	private int values(int cell) {
		int values = 1;
		Assumed more = new Assumed(this.bounds, this.present);
		while (values < LEAST && more.grow(cell, this.possible)) {
			values++;
		}
		Assumed fewer = new Assumed(this.bounds, this.present);
		while (values < LEAST && fewer.shrink(cell, this.possible)) {
			values++;
		}
		return values;
	}

	private Effect effect(FrozenRecord one) {
		return new Effect(IntStream.range(0, this.ledger.size())
			.filter(cell -> this.ledger.get(cell).counts(one))
			.boxed()
			.toList());
	}

	/** Also one in which nothing was reported: there could have been something. */
	private static Set<Quarter> quarters(Collection<FrozenRecord> records, List<LedgerCell> ledger) {
		Set<Quarter> quarters = new TreeSet<>(records.stream().map(FrozenRecord::quarter).toList());
		ledger.stream().flatMap(cell -> cell.quarter().stream()).forEach(quarters::add);
		return quarters;
	}

	private static Stream<FrozenRecord> atoms(Map<String, List<String>> dimensions, Quarter quarter) {
		List<String> names = List.copyOf(new TreeSet<>(dimensions.keySet()));
		return CellCounts.combined(names.stream().map(dimensions::get).toList()).stream().map(codes -> {
			Map<String, List<String>> facts = new TreeMap<>();
			IntStream.range(0, names.size()).forEach(at -> facts.put(names.get(at), List.of(codes.get(at))));
			return new FrozenRecord(0, quarter, facts);
		});
	}

	/**
	 * The cells that a record is counted in.
	 *
	 * @param cells by their place in the ledger
	 */
	record Effect(List<Integer> cells) {

		boolean touches(int cell) {
			return this.cells.contains(cell);
		}

	}

	/** Between which numbers each count stays, and where it begins. */
	static final class Bounds {

		private final int[] lowest;

		private final int[] highest;

		private final int[] counts;

		Bounds(List<LedgerCell> ledger, List<Effect> records) {
			this.lowest = ledger.stream().mapToInt(LedgerCell::lowest).toArray();
			this.highest = ledger.stream().mapToInt(LedgerCell::highest).toArray();
			this.counts = new int[ledger.size()];
			records.forEach(record -> record.cells().forEach(cell -> this.counts[cell]++));
		}

		int[] counts() {
			return this.counts.clone();
		}

		boolean allow(int cell, int count) {
			return this.lowest[cell] <= count && count <= this.highest[cell];
		}

	}

	/** A set of records that somebody outside must think possible. */
	static final class Assumed {

		private final Bounds bounds;

		private final int[] counts;

		private final List<Effect> left;

		Assumed(Bounds bounds, List<Effect> records) {
			this.bounds = bounds;
			this.counts = bounds.counts();
			this.left = new ArrayList<>(records);
		}

		/** Adds a record to a cell, in the place of another if it must be. */
		boolean grow(int cell, List<Effect> possible) {
			List<Effect> into = possible.stream().filter(record -> record.touches(cell)).toList();
			return add(into)
					|| replace(this.left.stream().filter(record -> !record.touches(cell)).distinct().toList(), into);
		}

		/** Takes a record out of a cell, with another in its place if it must be. */
		boolean shrink(int cell, List<Effect> possible) {
			List<Effect> out = this.left.stream().filter(record -> record.touches(cell)).distinct().toList();
			return remove(out) || replace(out, possible.stream().filter(record -> !record.touches(cell)).toList());
		}

		private boolean add(List<Effect> into) {
			for (Effect record : into) {
				if (record.cells().stream().allMatch(cell -> this.bounds.allow(cell, this.counts[cell] + 1))) {
					record.cells().forEach(cell -> this.counts[cell]++);
					return true;
				}
			}
			return false;
		}

		private boolean remove(List<Effect> out) {
			for (Effect record : out) {
				if (record.cells().stream().allMatch(cell -> this.bounds.allow(cell, this.counts[cell] - 1))) {
					take(record);
					return true;
				}
			}
			return false;
		}

		private boolean replace(List<Effect> out, List<Effect> into) {
			for (Effect record : out) {
				record.cells().forEach(cell -> this.counts[cell]--);
				for (Effect other : into) {
					if (fits(record, other)) {
						other.cells().forEach(cell -> this.counts[cell]++);
						this.left.remove(record);
						return true;
					}
				}
				record.cells().forEach(cell -> this.counts[cell]++);
			}
			return false;
		}

		private boolean fits(Effect gone, Effect come) {
			return come.cells().stream().allMatch(cell -> this.bounds.allow(cell, this.counts[cell] + 1))
					&& gone.cells()
						.stream()
						.allMatch(cell -> come.touches(cell) || this.bounds.allow(cell, this.counts[cell]));
		}

		private void take(Effect record) {
			record.cells().forEach(cell -> this.counts[cell]--);
			this.left.remove(record);
		}

	}

}
