package org.waymark.administration.auditlog;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.administration.auditlog.AuditLogView.Names;
import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.audit.AuditRecord;
import org.waymark.audit.AuditTrail;
import org.waymark.audit.AuditTrail.Readings;
import org.waymark.desk.References;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.Member;

/** Reads the audit log. The look is recorded before the reader sees anything. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class AuditLog {

	static final int PAGE = 50;

	/** The most entries in a file that a person can still read. */
	static final int EXPORTED = 10_000;

	private final AuditTrail entries;

	private final AuditLogNames names;

	private final Audit audit;

	private final InstantSource time;

	AuditLog(AuditTrail entries, AuditLogNames names, Audit audit, InstantSource time) {
		this.entries = entries;
		this.names = names;
		this.audit = audit;
		this.time = time;
	}

	/** A page of the record. */
	Mono<AuditLogView> read(AuditLogRequest asked, Member reader) {
		return record(Act.AUDIT_OPENED, asked, reader).then(shown(asked, PAGE, reader));
	}

	/** All of it that fits in a file. */
	Mono<AuditLogView> export(AuditLogRequest asked, Member reader) {
		return record(Act.AUDIT_EXPORTED, asked, reader).then(shown(asked, EXPORTED, reader));
	}

	/**
	 * The report that a typed reference stands for; empty when the reader may know of
	 * none.
	 */
	Mono<ReportId> report(String typed, Member reader) {
		return Mono.justOrEmpty(References.read(typed)).flatMap(plain -> this.names.report(plain, reader.id()));
	}

	/**
	 * The people who have read a report; empty if the reader may not read it themselves.
	 */
	Mono<Seen> readersOf(ReportReference reference, Member reader) {
		return this.names.readable(reference, reader.id()).flatMap(id -> readersOf(id, reference, reader));
	}

	private Mono<Seen> readersOf(ReportId report, ReportReference reference, Member reader) {
		return this.audit.record(AuditEntry.of(Act.READERS_OPENED, Actor.staff(reader.id()), report.value()))
			.then(this.entries.readersOf(report.value()).collectList())
			.zipWith(this.names.people(),
					(readings, people) -> new Seen(reference, readings, people, this.time.instant()));
	}

	private Mono<AuditLogView> shown(AuditLogRequest asked, int most, Member reader) {
		return this.names.hiddenFrom(reader.id())
			.flatMap(hidden -> this.entries.newest(asked.query(hidden), most + 1).collectList())
			.flatMap(found -> named(found, asked.report(), reader)
				.map(names -> new AuditLogView(asked, found, most, names, this.time.instant())));
	}

	private Mono<Names> named(List<AuditRecord> found, Optional<ReportId> asked, Member reader) {
		Set<UUID> reports = found.stream()
			.filter(entry -> Act.Subject.REPORT.name().equals(entry.subjectKind()))
			.map(AuditRecord::subject)
			.flatMap(Optional::stream)
			.collect(Collectors.toSet());
		asked.map(ReportId::value).ifPresent(reports::add);
		return this.names.references(reports, reader.id()).zipWith(this.names.people(), Names::new);
	}

	private Mono<Void> record(Act act, AuditLogRequest asked, Member reader) {
		return this.audit.record(new AuditEntry(act, Actor.staff(reader.id()),
				asked.report().isPresent() ? Act.Subject.REPORT : act.subject(), asked.report().map(ReportId::value),
				asked.codes()));
	}

	/**
	 * The people who have read a report.
	 *
	 * @param readings for each of them how often and when
	 * @param people names by id
	 * @param now when this was read
	 */
	record Seen(ReportReference reference, List<Readings> readings, Map<StaffId, String> people, Instant now) {

		@Override
		public String toString() {
			return "Seen[hidden]";
		}

	}

}
