package org.waymark.administration.auditlog;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.administration.auditlog.AuditLogPage.Row;
import org.waymark.administration.auditlog.AuditLogView.Names;
import org.waymark.audit.AuditRecord;
import org.waymark.audit.AuditTrail.Readings;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.form.Option;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.terms.ReportReference;
import org.waymark.site.text.Csv;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;

/** Says what stands in the record. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class AuditLogPageFactory {

	private static final String ACT = "audited";

	private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	private final Words words;

	AuditLogPageFactory(Words words) {
		this.words = words;
	}

	AuditLogPage page(AuditLogView shown, DeskFrame frame, Optional<String> wrong) {
		AuditLogRequest asked = shown.asked();
		String reference = asked.report()
			.map(report -> shown.names().reports().get(report.value()))
			.map(ReportReference::spoken)
			.orElse("");
		return new AuditLogPage(frame, people(shown), acts(asked), wrong.orElse(reference),
				asked.report().map(ReportId::toString).orElse(""),
				wrong.map(typed -> this.words.of("error", "NO_REPORT")), rows(shown), older(shown),
				asked.before()
					.map(past -> new AuditLogRequest(asked.person(), asked.report(), asked.act(), Optional.empty()))
					.map(AuditLogRequest::address));
	}

	ReadersPage readers(AuditLog.Seen seen, DeskFrame frame) {
		return new ReadersPage(frame, seen.reference().spoken(), "/triage/reports/" + seen.reference(),
				seen.readings()
					.stream()
					.map(one -> new ReadersPage.Row(name(seen.people(), one.actor()), often(one, seen.now())))
					.toList());
	}

	/** The same entries as a file. */
	byte[] file(AuditLogView shown) {
		Stream<List<String>> rows = shown.entries()
			.stream()
			.map(entry -> row(entry, shown))
			.map(row -> List.of(row.machine(), row.who(), row.what(), row.about(), row.detail()));
		return Csv.file(Stream.concat(Stream.of(heads()), rows));
	}

	private List<String> heads() {
		return Stream.of("AT", "WHO", "WHAT", "ABOUT", "DETAIL")
			.map(head -> this.words.of("audit-head", head))
			.toList();
	}

	private Optional<String> older(AuditLogView shown) {
		List<AuditRecord> entries = shown.entries();
		return shown.more() ? Optional.of(shown.asked().olderThan(entries.get(entries.size() - 1).number()).address())
				: Optional.empty();
	}

	private static List<Option> people(AuditLogView shown) {
		return shown.names()
			.people()
			.entrySet()
			.stream()
			.map(one -> new Option(one.getKey().toString(), one.getValue(),
					shown.asked().person().filter(one.getKey()::equals).isPresent()))
			.toList();
	}

	private List<Option> acts(AuditLogRequest asked) {
		return this.words.options(ACT, this.words.codes(ACT), asked.act().orElse(""));
	}

	private List<Row> rows(AuditLogView shown) {
		return shown.entries().stream().map(entry -> row(entry, shown)).toList();
	}

	private Row row(AuditRecord entry, AuditLogView shown) {
		return new Row(TimeWords.at(entry.at(), shown.now()), entry.at().toString(),
				entry.actor()
					.map(actor -> name(shown.names().people(), actor))
					.orElseGet(() -> this.words.of("audit", "SYSTEM")),
				this.words.of(ACT, entry.act()), about(entry, shown.names()), detail(entry, shown.names()));
	}

	private String about(AuditRecord entry, Names names) {
		String kind = this.words.of("audit-subject", entry.subjectKind());
		return entry.subject()
			.flatMap(id -> Optional.ofNullable(names.reports().get(id))
				.map(ReportReference::spoken)
				.or(() -> Optional.ofNullable(names.people().get(new StaffId(id)))))
			.map(known -> kind + " " + TypedText.isolated(known))
			.orElse(kind);
	}

	// Ids of colleagues are said by their names; others mean nothing to anybody.
	private static String detail(AuditRecord entry, Names names) {
		return Stream.of(entry.detail().split(" "))
			.map(part -> part.matches(ID)
					? TypedText.isolated(names.people().getOrDefault(new StaffId(UUID.fromString(part)), "")) : part)
			.filter(part -> !part.isEmpty())
			.collect(Collectors.joining(" "));
	}

	private String often(Readings one, Instant now) {
		String words = this.words.of("readers", (one.times() == 1) ? "ONCE" : "OFTEN");
		return words.replace("{count}", Long.toString(one.times()))
			.replace("{first}", TimeWords.at(one.first(), now))
			.replace("{last}", TimeWords.at(one.last(), now));
	}

	private String name(Map<StaffId, String> people, StaffId id) {
		return people.getOrDefault(id, this.words.of("owner", "SOMEBODY"));
	}

}
