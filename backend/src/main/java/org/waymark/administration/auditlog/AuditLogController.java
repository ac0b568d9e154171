package org.waymark.administration.auditlog;

import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Mono;

import org.waymark.desk.References;
import org.waymark.desk.Typed;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.site.terms.ReportReference;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** The audit log, and who has seen a report. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class AuditLogController {

	private static final String PATH = "/triage/audit";

	private final AuditLog trail;

	private final AuditLogPageFactory words;

	private final DeskPages pages;

	AuditLogController(AuditLog trail, AuditLogPageFactory words, DeskPages pages) {
		this.trail = trail;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(@RequestParam MultiValueMap<String, String> asked, DeskFrame frame,
			Member reader) {
		return page(HttpStatus.OK, AuditLogRequest.of(asked), frame, reader, Optional.empty());
	}

	// A POST, so that what was typed stands in no address; the answer leads to ids.
	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> narrow(DeskFrame frame, Member reader, Typed typed) {
		return narrow(AuditLogRequest.of(typed.sent()), typed, frame, reader);
	}

	@PostMapping(PATH + "/export")
	Mono<ResponseEntity<byte[]>> export(Member reader, Typed typed) {
		return this.trail.export(AuditLogRequest.of(typed.sent()), reader)
			.map(shown -> DeskPages.csv("acts.csv", this.words.file(shown)));
	}

	@GetMapping("/triage/reports/{reference}/readers")
	Mono<ResponseEntity<byte[]>> readers(ReportReference reference, DeskFrame frame, Member reader) {
		return this.trail.readersOf(reference, reader)
			.map(seen -> this.pages.page(HttpStatus.OK, "administration/auditlog/readers",
					this.words.readers(seen, frame)))
			.switchIfEmpty(Mono.error(References::unknown));
	}

	private Mono<ResponseEntity<byte[]>> narrow(AuditLogRequest asked, Typed typed, DeskFrame frame, Member reader) {
		String reference = TypedText.stripped(typed.one("reference"));
		return reference.isEmpty() ? Mono.just(to(asked.about(Optional.empty())))
				: this.trail.report(reference, reader)
					.map(report -> to(asked.about(Optional.of(report))))
					.switchIfEmpty(Mono.defer(() -> page(HttpStatus.UNPROCESSABLE_CONTENT,
							asked.about(Optional.empty()), frame, reader, Optional.of(reference))));
	}

	private Mono<ResponseEntity<byte[]>> page(HttpStatus status, AuditLogRequest asked, DeskFrame frame, Member reader,
			Optional<String> wrong) {
		return this.trail.read(asked, reader)
			.map(shown -> this.pages.page(status, "administration/auditlog/audit",
					this.words.page(shown, frame, wrong)));
	}

	private static ResponseEntity<byte[]> to(AuditLogRequest asked) {
		return DeskPages.to(asked.address());
	}

}
