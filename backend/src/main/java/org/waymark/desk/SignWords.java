package org.waymark.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.waymark.site.terms.Door;

/** The everyday descriptions that a reporter may tick, and what staff may note. */
public interface SignWords {

	/** By code, in the words that the reporter read and in the order of their page. */
	Map<String, String> byCode();

	/**
	 * A sign or a worry in the words that its reporter read, if the lists still have it.
	 * @param door at which it was ticked
	 */
	Optional<String> text(Door door, String code);

	/** Signs that staff may note when they rate a report, as the council lists them. */
	interface Indicators {

		/** All of them, in the order of the page. */
		List<Group> groups();

		/** Whether the weights of what was noted are added up, as advice. */
		boolean weighed();

		/**
		 * Signs that belong together.
		 *
		 * @param code like no other group's
		 * @param title what they are about
		 * @param signs in the order of the page
		 */
		record Group(String code, String title, List<Indicator> signs) {

			public Group {
				signs = List.copyOf(signs);
			}

		}

		/**
		 * One sign.
		 *
		 * @param code like no other's
		 * @param text as staff read it
		 * @param weight what it counts where signs are weighed; 1 unless the council says
		 */
		record Indicator(String code, String text, Integer weight) {

			public Indicator {
				weight = Objects.requireNonNullElse(weight, 1);
			}

		}

	}

}
