package org.waymark.directory.register;

import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import org.waymark.directory.register.RegisterReader.Wanted;
import org.waymark.platform.csv.CsvRow;

/** The rows of the establishments file, of which few are kept. */
final class Establishments {

	private static final int HIGHEST = 9_999_999;

	private static final int SOME = 10_000;

	private final Wanted wanted;

	private final Map<Integer, RegisteredSchool> kept = new HashMap<>();

	private final BitSet seen = new BitSet();

	private final BitSet closed = new BitSet();

	private final TreeSet<Integer> twice = new TreeSet<>();

	private int rows;

	private int withoutNumber;

	private int open;

	Establishments(Wanted wanted) {
		this.wanted = wanted;
	}

	/** Takes a row of the first reading: every school of the council is kept. */
	void read(CsvRow row) {
		this.rows++;
		if (this.rows % SOME == 0) {
			this.wanted.progress().accept(this.rows);
		}
		OptionalInt number = row.number("URN");
		int urn = number.orElse(0);
		if (urn == 0 || urn > HIGHEST) {
			this.withoutNumber++;
			return;
		}
		if (this.seen.get(urn)) {
			this.twice.add(urn);
		}
		this.seen.set(urn);
		this.closed.set(urn, row.number("EstablishmentStatus (code)").orElse(0) == 2);
		boolean ours = row.number("LA (code)").orElse(0) == this.wanted.authority();
		if (ours || this.wanted.known().contains(urn)) {
			keep(urn, row);
			this.open += (ours && school(urn).open()) ? 1 : 0;
		}
	}

	/** Takes a row of the second reading: schools that replaced one of ours. */
	void readAgain(CsvRow row, Collection<Integer> others) {
		row.number("URN").ifPresent(urn -> {
			if (others.contains(urn)) {
				keep(urn, row);
			}
		});
	}

	Map<Integer, RegisteredSchool> kept() {
		return this.kept;
	}

	/** Whether a school is in the directory, or will be: closed ones are not taken in. */
	IntPredicate shown() {
		return urn -> this.wanted.known().contains(urn) || (this.seen.get(urn) && !this.closed.get(urn));
	}

	/** Those of the kept that the directory has, or will have. */
	Set<Integer> inDirectory() {
		return this.kept.keySet().stream().filter(shown()::test).collect(Collectors.toSet());
	}

	int rows() {
		return this.rows;
	}

	int open() {
		return this.open;
	}

	int withoutNumber() {
		return this.withoutNumber;
	}

	TreeSet<Integer> twice() {
		return this.twice;
	}

	private void keep(int urn, CsvRow row) {
		Map<RegisterField, String> facts = new EnumMap<>(RegisterField.class);
		for (RegisterField field : RegisterField.values()) {
			facts.put(field, field.in(row));
		}
		this.kept.put(urn, new RegisteredSchool(urn, facts));
	}

	private RegisteredSchool school(int urn) {
		return this.kept.get(urn);
	}

}
