package org.waymark.directory.register;

import java.util.List;
import java.util.Optional;

import org.waymark.platform.csv.CsvFile;

/** The files of the register, told apart by their columns: people rename files. */
enum TableKind {

	/** Schools. */
	ESTABLISHMENTS(RegisterField.columns()),
	/** Which school replaced which. */
	LINKS(SchoolLinks.COLUMNS),
	/** Further sites. */
	SITES(SchoolSites.COLUMNS);

	private final List<String> columns;

	TableKind(List<String> columns) {
		this.columns = columns;
	}

	/** The columns that have to be there. */
	List<String> columns() {
		return this.columns;
	}

	static Optional<TableKind> of(CsvFile file) {
		if (file.has("LinkURN") || file.has("LinkType")) {
			return Optional.of(LINKS);
		}
		if (file.has("EstablishmentName") || file.has("EstablishmentStatus (code)")) {
			return Optional.of(ESTABLISHMENTS);
		}
		return file.has("URN") && file.has("SiteName") ? Optional.of(SITES) : Optional.empty();
	}

}
