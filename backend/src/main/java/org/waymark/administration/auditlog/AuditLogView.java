package org.waymark.administration.auditlog;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.waymark.audit.AuditRecord;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.terms.ReportReference;

/**
 * A part of the record as it was read.
 *
 * @param asked what was asked for
 * @param found its entries, and one more if others follow
 * @param most how many of them are shown
 * @param names what ids stand for
 * @param now when it was read
 */
record AuditLogView(AuditLogRequest asked, List<AuditRecord> found, int most, Names names, Instant now) {

	List<AuditRecord> entries() {
		return this.found.subList(0, Math.min(this.found.size(), this.most));
	}

	boolean more() {
		return this.found.size() > this.most;
	}

	@Override
	public String toString() {
		return "Shown[hidden]";
	}

	/**
	 * The names behind ids.
	 *
	 * @param reports references by id
	 * @param people names by id
	 */
	record Names(Map<UUID, ReportReference> reports, Map<StaffId, String> people) {

		@Override
		public String toString() {
			return "Names[hidden]";
		}

	}

}
