package org.waymark.administration.auditlog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import org.waymark.audit.AuditTrail.AuditQuery;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;

/**
 * The part of the audit log that a person wants to read. Its address holds random ids and
 * codes, which name nobody.
 *
 * @param person id of the person who did it
 * @param report id of the report that it was done to
 * @param act code of what was done
 * @param before number of the last entry of the page before
 */
record AuditLogRequest(Optional<StaffId> person, Optional<ReportId> report, Optional<String> act,
		Optional<Long> before) {

	/** The conditions of an address or a form; impossible ones are left out. */
	static AuditLogRequest of(MultiValueMap<String, String> sent) {
		return new AuditLogRequest(id(sent, "person").map(StaffId::new), id(sent, "report").map(ReportId::new),
				text(sent, "act", "[A-Z_]{1,60}"), text(sent, "before", "\\d{1,18}").map(Long::valueOf));
	}

	AuditQuery query(List<UUID> without) {
		return new AuditQuery(this.person, this.report.map(ReportId::value), this.act, without, this.before);
	}

	AuditLogRequest about(Optional<ReportId> other) {
		return new AuditLogRequest(this.person, other, this.act, Optional.empty());
	}

	AuditLogRequest olderThan(long number) {
		return new AuditLogRequest(this.person, this.report, this.act, Optional.of(number));
	}

	String address() {
		return UriComponentsBuilder.fromPath("/triage/audit")
			.queryParamIfPresent("person", this.person)
			.queryParamIfPresent("report", this.report)
			.queryParamIfPresent("act", this.act)
			.queryParamIfPresent("before", this.before)
			.toUriString();
	}

	/** The conditions, for the audit entry of this look itself. */
	String codes() {
		return Stream.of(this.person.map(StaffId::toString), this.act, this.before.map(number -> "before " + number))
			.flatMap(Optional::stream)
			.collect(Collectors.joining(" "));
	}

	private static Optional<UUID> id(MultiValueMap<String, String> sent, String field) {
		return text(sent, field, "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}").map(UUID::fromString);
	}

	private static Optional<String> text(MultiValueMap<String, String> sent, String field, String shape) {
		return Optional.of(Objects.requireNonNullElse(sent.getFirst(field), "")).filter(text -> text.matches(shape));
	}

}
