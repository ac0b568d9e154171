package org.waymark.intake.checks;

import java.util.List;
import java.util.Set;

import org.waymark.intake.checks.Assurance.Level;
import org.waymark.intake.checks.CheckReason.Kind;

/**
 * Adds reasons up, as a table: the first matching row decides. Apart from a flood, no
 * single reason holds a report. The content of a report does not count: a flooder ticks
 * "danger now" too.
 */
final class Rule {

	private static final List<Row> TABLE = List.of( //
			new Row(1, 0, 0, 0, Level.SUSPECT), //
			new Row(0, 2, 0, 0, Level.SUSPECT), //
			new Row(0, 1, 2, 0, Level.SUSPECT), //
			new Row(0, 0, 0, 1, Level.UNVERIFIED), //
			new Row(0, 0, 0, 0, Level.ASSURED));

	private Rule() {
	}

	static Level level(Set<CheckReason> reasons) {
		return TABLE.stream().filter(row -> row.fits(reasons)).findFirst().orElseThrow().level();
	}

	private static long count(Set<CheckReason> reasons, Kind kind) {
		return reasons.stream().filter(reason -> reason.kind() == kind).count();
	}

	/**
	 * A row of the table.
	 *
	 * @param limits at least so many limits passed
	 * @param odd at least so many odd things
	 * @param missing at least so many missing proofs
	 * @param any at least so many reasons of whatever kind
	 * @param level then this
	 */
	private record Row(int limits, int odd, int missing, int any, Level level) {

		boolean fits(Set<CheckReason> reasons) {
			return count(reasons, Kind.LIMIT) >= this.limits && count(reasons, Kind.ODD) >= this.odd
					&& count(reasons, Kind.MISSING) >= this.missing && reasons.size() >= this.any;
		}

	}

}
