package org.waymark.site.schools;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One edition of the directory of schools, as the hub publishes it. All of it is public.
 *
 * @param format version of this shape: 1
 * @param made when the hub made it
 * @param registered day of the national register that it rests on; none before an import
 * @param invented whether the schools are invented, as in a trial
 * @param kinds kinds of policies, in the order of the page
 * @param schools every school, those that closed with them
 */
public record PublishedSchools(int format, Instant made, @Nullable LocalDate registered, boolean invented,
		List<PolicyKind> kinds, List<School> schools) {

	/** Version of the shape that this program writes and reads. */
	public static final int FORMAT = 1;

	/** Name of the subject for {@code PublishedEditions}. */
	public static final String SUBJECT = "schools";

	/**
	 * A kind of policy. Kinds and questions are content, so they travel with the edition.
	 *
	 * @param code stable code, as {@code child-protection}
	 * @param name in plain words
	 * @param inForceSince first day of the national edition that a policy should follow
	 * @param questions what somebody looks for in it
	 */
	public record PolicyKind(String code, String name, @Nullable LocalDate inForceSince, List<Asked> questions) {

		/**
		 * Whether a policy was written before the guidance that is in force. Where nobody
		 * knows when it was written, nobody says so.
		 */
		public boolean outdates(@Nullable LocalDate reviewed, LocalDate today) {
			return this.inForceSince != null && reviewed != null && reviewed.isBefore(this.inForceSince)
					&& !this.inForceSince.isAfter(today);
		}

	}

	/**
	 * A question about a policy.
	 *
	 * @param code stable code
	 * @param words the question as a parent reads it
	 */
	public record Asked(String code, String words) {

	}

}
