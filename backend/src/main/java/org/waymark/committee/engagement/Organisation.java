package org.waymark.committee.engagement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An organisation, or one outlet of it, as it is stored.
 *
 * @param known who it is
 * @param stage how far it has come
 * @param removed why it is not counted; empty where it counts
 * @param version counts changes, from 1; 0 before it is stored
 */
record Organisation(UUID id, Known known, EngagementStage stage, Training training, Visit visit, Next next,
		WhyNot whyNot, String removed, int version) {

	/** After so long people have moved on. */
	private static final int FRESH_MONTHS = 12;

	boolean counts() {
		return this.removed.isEmpty();
	}

	/** By when its training has to be done again; empty where there was none. */
	Optional<LocalDate> stale() {
		return this.training.on().map(day -> day.plusMonths(FRESH_MONTHS));
	}

	/** Whether something about it is overdue on a day. */
	boolean overdue(LocalDate today) {
		return counts() && (late(today) || stale(today));
	}

	/** Whether its next action is late. */
	boolean late(LocalDate today) {
		return this.next.due().filter(day -> day.isBefore(today)).isPresent();
	}

	/** Whether its training has to be done again. */
	boolean stale(LocalDate today) {
		return this.stage.learned() && stale().filter(day -> day.isBefore(today)).isPresent();
	}

	/**
	 * Who it is.
	 *
	 * @param partOf the organisation that an outlet belongs to; may be empty
	 * @param sector code of what it does
	 * @param licence code of the licence that it needs
	 * @param area the first half of its postcode; may be empty
	 * @param owner the role or team that keeps in touch with it; may be empty
	 */
	record Known(String name, String partOf, String sector, String licence, String area, String owner) {

	}

	/**
	 * Its training.
	 *
	 * @param on the last day of it
	 * @param people how many took part
	 * @param staff of how many
	 * @param material which material, with its edition; may be empty
	 */
	record Training(Optional<LocalDate> on, Optional<Integer> people, Optional<Integer> staff, String material) {

	}

	/**
	 * A visit that tried what they would do.
	 *
	 * @param result code of what they did; may be empty
	 */
	record Visit(Optional<LocalDate> on, String result) {

	}

	/**
	 * What is to be done next.
	 *
	 * @param action may be empty
	 */
	record Next(String action, Optional<LocalDate> due) {

	}

	/**
	 * Why it has not come further.
	 *
	 * @param reason code; may be empty
	 * @param moved what moved it in the end; may be empty
	 * @param escalated who was told; may be empty
	 */
	record WhyNot(String reason, String moved, String escalated) {

	}

}
