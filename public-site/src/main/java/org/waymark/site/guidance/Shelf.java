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
 * @param articles the texts that they were made of, by path
 * @param day for which numbers may be shown
 * @param pages by path
 */
record Shelf(CouncilProfile profile, Map<String, String> articles, LocalDate day,
		Map<String, PrecompressedBody> pages) {

	Shelf {
		pages = new LinkedHashMap<>(pages);
	}

	/** Whether nothing was read again since, and it is the same day. */
	boolean holds(CouncilProfile now, Map<String, String> texts, LocalDate today) {
		return this.profile == now && this.articles == texts && this.day.equals(today);
	}

	Optional<PrecompressedBody> page(String path) {
		return Optional.ofNullable(this.pages.get(path));
	}

}
