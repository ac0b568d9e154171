package org.waymark.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who may read a report, as it stands.
 *
 * @param now the database's time
 * @param owner who has it, if anybody
 * @param recusals from whom it is hidden
 * @param restriction that it is kept to named people, if it is
 * @param openings what was opened out of turn, newest first
 */
record Standing(UUID report, String reference, Instant now, Optional<UUID> owner, List<Recusal> recusals,
		Optional<Restriction> restriction, List<Opening> openings) {

	@Override
	public String toString() {
		return "Standing[hidden]";
	}

	/**
	 * Somebody who knows the family.
	 *
	 * @param staff their account
	 * @param name how they are called
	 * @param author who said so
	 * @param words why; empty when that does not open
	 */
	record Recusal(UUID id, UUID staff, String name, String author, Instant at, Optional<String> words) {

		@Override
		public String toString() {
			return "Recusal[hidden]";
		}

	}

	/**
	 * That a report is kept to named people.
	 *
	 * @param kind code of what others see
	 * @param author who set it
	 * @param reviewDue when somebody has to look at it again
	 * @param readers names of those who may read it
	 * @param words why; empty when that does not open
	 */
	record Restriction(String kind, String author, Instant at, Instant reviewDue, List<String> readers,
			Optional<String> words) {

		@Override
		public String toString() {
			return "Restriction[hidden]";
		}

	}

}
