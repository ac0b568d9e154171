package org.waymark.site.guidance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.waymark.site.CouncilProfile;
import org.waymark.site.campaigns.Campaign;
import org.waymark.site.page.PrecompressedBody;

/**
 * The finished pages as they stand on one day.
 *
 * @param basis what they were made of
 * @param pages by path
 * @param lapsed paths of pages whose check is overdue
 * @param finder finds pages of the library
 */
record Shelf(Basis basis, Map<String, PrecompressedBody> pages, Set<String> lapsed, Finder finder) {

	Shelf {
		pages = new LinkedHashMap<>(pages);
		lapsed = Set.copyOf(lapsed);
	}

	Optional<PrecompressedBody> page(String path) {
		return Optional.ofNullable(this.pages.get(path));
	}

	/**
	 * What the pages are made of.
	 *
	 * @param profile the council's facts
	 * @param texts as they were read
	 * @param day for which numbers and pages may be shown
	 * @param campaigns of that day
	 */
	record Basis(CouncilProfile profile, LibraryTexts texts, LocalDate day, List<Campaign> campaigns) {

		Basis {
			campaigns = List.copyOf(campaigns);
		}

		/** Whether nothing was read again since, and it is the same day. */
		boolean holds(Basis now) {
			return this.profile == now.profile && this.texts == now.texts && this.day.equals(now.day)
					&& this.campaigns.equals(now.campaigns);
		}

	}

}
