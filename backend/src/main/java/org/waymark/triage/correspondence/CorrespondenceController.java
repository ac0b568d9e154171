package org.waymark.triage.correspondence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Mono;

import org.waymark.agencies.names.LeavingTexts;
import org.waymark.desk.Typed;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;
import org.waymark.site.terms.ReportReference;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;
import org.waymark.triage.correspondence.ReportLettersStore.Subject;

/** Messages with the reporter. Nothing is sent without a second look. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class CorrespondenceController {

	private static final String PATH = "/triage/reports/{reference}/messages";

	private final ReportCorrespondence letters;

	private final CorrespondencePageFactory texts;

	private final LeavingTexts leaving;

	private final Words words;

	private final DeskPages pages;

	CorrespondenceController(ReportCorrespondence letters, CorrespondencePageFactory texts, LeavingTexts leaving,
			Words words, DeskPages pages) {
		this.letters = letters;
		this.texts = texts;
		this.leaving = leaving;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(ReportReference reference, @RequestParam(defaultValue = "") String begin,
			@RequestParam(defaultValue = "false") boolean sent, @RequestParam Optional<UUID> before, DeskFrame frame,
			Member reader) {
		return subject(reference, reader)
			.flatMap(report -> before.map(letter -> this.letters.read(report, letter, reader))
				.orElseGet(() -> this.letters.read(report, reader)))
			.map(read -> page(HttpStatus.OK, this.texts.page(read, frame, reader, begin, sent)));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> take(ReportReference reference, DeskFrame frame, Member writer, Typed typed) {
		return subject(reference, writer).flatMap(report -> take(report, MessageForm.of(typed), frame, writer));
	}

	private Mono<ResponseEntity<byte[]>> take(Subject report, MessageForm form, DeskFrame frame, Member writer) {
		if (TypedText.isBlank(form.words()) || form.isTooLong()) {
			String error = this.words.of("letter", form.isTooLong() ? "too-long" : "missing");
			return this.letters.read(report)
				.map(read -> page(HttpStatus.UNPROCESSABLE_CONTENT, this.texts.wrong(read, frame, form, error)));
		}
		return switch (form.act()) {
			case "send" -> send(report, form, writer);
			case "change" ->
				this.letters.read(report).map(read -> page(HttpStatus.OK, this.texts.changed(read, frame, form)));
			default -> second(report, form, frame, writer);
		};
	}

	private Mono<ResponseEntity<byte[]>> second(Subject report, MessageForm form, DeskFrame frame, Member writer) {
		return this.leaving.said(form.words(), List.of(report.reference()), writer)
			.flatMap(found -> this.letters.read(report)
				.map(read -> page(HttpStatus.OK, this.texts.second(read, frame, form, found))));
	}

	private Mono<ResponseEntity<byte[]>> send(Subject report, MessageForm form, Member writer) {
		return this.letters.write(report, form.id(), form.words(), writer)
			.map(letter -> DeskPages.to("/triage/reports/" + report.reference() + "/messages?sent=true"))
			.switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.NOT_FOUND, "Nobody can be written to here",
					"This report came without a way to answer it.")));
	}

	private Mono<Subject> subject(ReportReference reference, Member reader) {
		return this.letters.subject(reference, reader)
			.switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.NOT_FOUND, "There is no report with this reference",
					"Check the reference: ten letters and digits.")));
	}

	private ResponseEntity<byte[]> page(HttpStatus status, CorrespondencePage page) {
		return this.pages.page(status, "triage/correspondence/letters", page);
	}

}
