package org.waymark.site.guidance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.waymark.site.CouncilProfile;
import org.waymark.site.page.PrecompressedBody;

/**
 * The finished pages as they stand on one day.
 *
 * @param profile the council's facts that they were made of
 * @param day for which numbers may be shown
 * @param pages by path
 */
record Shelf(CouncilProfile profile, LocalDate day, Map<String, PrecompressedBody> pages) {

	Shelf {
		pages = new LinkedHashMap<>(pages);
	}

	boolean holds(CouncilProfile now, LocalDate today) {
		return this.profile == now && this.day.equals(today);
	}

	Optional<PrecompressedBody> page(String path) {
		return Optional.ofNullable(this.pages.get(path));
	}

}
