package org.waymark.triage.report;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.cases.CaseHeads;
import org.waymark.cases.CaseHeads.CaseHead;
import org.waymark.desk.Fault;
import org.waymark.desk.References;
import org.waymark.desk.Typed;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;
import org.waymark.staff.Permission;

/** The contact record of one report, to print, or as a file for another system. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class ExportController {

	private static final String PATH = "/triage/reports/{reference}/record";

	private final CaseHeads heads;

	private final Exports exports;

	private final RecordPageFactory words;

	private final ContactRecords records;

	private final DeskPages pages;

	private final JsonMapper json;

	ExportController(CaseHeads heads, Exports exports, RecordPageFactory words, ContactRecords records, DeskPages pages,
			JsonMapper json) {
		this.heads = heads;
		this.exports = exports;
		this.words = words;
		this.records = records;
		this.pages = pages;
		this.json = json;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> ask(ReportReference reference, DeskFrame frame, Member member) {
		return known(reference, member)
			.flatMap(known -> form(HttpStatus.OK, known, ExportForm.NOTHING, List.of(), frame, member));
	}

	// A POST, so that nothing leaves by a link, a preview or the way back.
	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> take(ReportReference reference, DeskFrame frame, Member member, Typed typed) {
		return known(reference, member).flatMap(known -> answer(known, ExportForm.of(typed), frame, member));
	}

	// A hidden report is answered like one that does not exist, before anything else is
	// checked.
	private Mono<CaseHead> known(ReportReference reference, Member member) {
		return this.heads.find(reference, member.id()).switchIfEmpty(Mono.error(References::unknown));
	}

	private Mono<ResponseEntity<byte[]>> answer(CaseHead report, ExportForm form, DeskFrame frame, Member member) {
		return form.faults().isEmpty() ? taken(report, form, frame, member)
				: form(HttpStatus.UNPROCESSABLE_CONTENT, report, form, form.faults(), frame, member);
	}

	private Mono<ResponseEntity<byte[]>> taken(CaseHead report, ExportForm form, DeskFrame frame, Member member) {
		if (form.withReporter() && !member.role().may(Permission.SEE_REPORTER)) {
			return Mono.error(() -> new Refusal(HttpStatus.FORBIDDEN));
		}
		return this.exports.take(report.reference(), form, member)
			.switchIfEmpty(Mono.error(References::unknown))
			.flatMap(read -> this.records.of(read, frame, member))
			.map(record -> form.file() ? file(record) : this.pages.page(HttpStatus.OK, "triage/report/record", record));
	}

	private Mono<ResponseEntity<byte[]>> form(HttpStatus status, CaseHead report, ExportForm form, List<Fault> faults,
			DeskFrame frame, Member member) {
		return this.exports.wishes(report, member)
			.map(wishes -> this.pages.page(status, "triage/report/recordForm",
					this.words.form(report, form, wishes, faults, frame)));
	}

	private ResponseEntity<byte[]> file(RecordPage record) {
		return DeskPages.file("report-" + record.file().summary().reference() + ".json", MediaType.APPLICATION_JSON,
				this.json.writeValueAsBytes(record.file()));
	}

}
