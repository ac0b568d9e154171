package org.waymark.site.guidance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.waymark.site.CouncilProfile;
import org.waymark.site.campaigns.Campaign;
import org.waymark.site.page.PrecompressedBody;

/**
 * The finished pages as they stand on one day.
 *
 * @param basis what they were made of
 * @param pages by path
 * @param lapsed paths of pages whose check is overdue, or that make no sense
 * @param faults why pages could not be made, a line each
 * @param finder finds pages of the library
 */
record Shelf(Basis basis, Map<String, PrecompressedBody> pages, Set<String> lapsed, List<String> faults,
		Finder finder) {

	Shelf {
		pages = new LinkedHashMap<>(pages);
		lapsed = Set.copyOf(lapsed);
		faults = List.copyOf(faults);
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
	 * @param urgent what an urgent banner says; empty for none
	 */
	record Basis(CouncilProfile profile, LibraryTexts texts, LocalDate day, List<Campaign> campaigns, String urgent) {

		Basis {
			campaigns = List.copyOf(campaigns);
		}

		/** Whether nothing was read again since, and it is the same day. */
		boolean holds(Basis now) {
			return this.profile == now.profile && this.texts == now.texts && this.day.equals(now.day)
					&& this.campaigns.equals(now.campaigns) && this.urgent.equals(now.urgent);
		}

	}

	/** Pages as they are made. One that cannot be made is left out and named. */
	static final class Making {

		private final Map<String, PrecompressedBody> pages = new LinkedHashMap<>();

		private final Set<String> failed = new LinkedHashSet<>();

		private final List<String> faults = new ArrayList<>();

		/** A page without which nothing can be shown. */
		void need(String path, PrecompressedBody page) {
			this.pages.put(path, page);
		}

		/**
		 * A page that others can do without.
		 * @return false if it is left out
		 */
		boolean put(String path, Supplier<PrecompressedBody> maker) {
			try {
				this.pages.put(path, maker.get());
				this.failed.remove(path);
				return true;
			}
			catch (RuntimeException unusable) {
				this.failed.add(path);
				this.faults.add("The page " + path + " cannot be shown: " + unusable.getMessage());
				return false;
			}
		}

		Map<String, PrecompressedBody> pages() {
			return this.pages;
		}

		/** Paths of the pages that are left out. */
		Set<String> failed() {
			return this.failed;
		}

		/** Why, a line each. */
		List<String> faults() {
			return this.faults;
		}

	}

}
