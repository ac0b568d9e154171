package org.waymark.administration.auditlog;

import java.util.List;
import java.util.Optional;

import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template of the record.
 *
 * @param frame the page's frame
 * @param people to choose from
 * @param acts to choose from
 * @param reference as it was typed, or of the report that was asked for
 * @param report id of that report, or empty
 * @param fault what is wrong with the reference
 * @param rows the entries of this page
 * @param older address of the entries before these
 * @param newest address of the newest ones, where these are not
 */
record AuditLogPage(DeskFrame frame, List<Option> people, List<Option> acts, String reference, String report,
		Optional<String> fault, List<Row> rows, Optional<String> older, Optional<String> newest) {

	@Override
	public String toString() {
		return "TrailPage[hidden]";
	}

	/**
	 * One entry.
	 *
	 * @param at when, as the page says it
	 * @param machine the same as an ISO 8601 instant
	 * @param who did it
	 * @param what was done
	 * @param about what it was done to
	 * @param detail codes that say more, or empty
	 */
	public record Row(String at, String machine, String who, String what, String about, String detail) {

		@Override
		public String toString() {
			return "Row[hidden]";
		}

	}

}
