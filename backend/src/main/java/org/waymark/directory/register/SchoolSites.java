package org.waymark.directory.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.waymark.platform.csv.CsvRow;
import org.waymark.site.text.TypedText;

/** Further sites of schools. No published header of this file is known to be complete. */
final class SchoolSites {

	/** The columns that have to be there. */
	static final List<String> COLUMNS = List.of("URN", "SiteName", "Street", "Town", "PostCode");

	private final Map<Integer, TreeSet<String>> sites = new HashMap<>();

	private int rows;

	void read(CsvRow row) {
		this.rows++;
		String line = "%s | %s | %s | %s".formatted(Cells.text(row, "Street"), Cells.text(row, "Locality"),
				Cells.text(row, "Town"), Cells.text(row, "PostCode"));
		if (!TypedText.isBlank(line.replace("|", ""))) {
			row.number("URN").ifPresent(urn -> this.sites.computeIfAbsent(urn, one -> new TreeSet<>()).add(line));
		}
	}

	int rows() {
		return this.rows;
	}

	/** The sites of a school, as the fact is written. */
	String of(int school) {
		return String.join("\n", this.sites.getOrDefault(school, new TreeSet<>()));
	}

}
