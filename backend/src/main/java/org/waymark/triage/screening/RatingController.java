package org.waymark.triage.screening;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.clocks.Rating;
import org.waymark.desk.Fault;
import org.waymark.desk.References;
import org.waymark.desk.Typed;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Rating a report. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class RatingController {

	private static final String PATH = "/triage/reports/{reference}/rating";

	private final Screening screening;

	private final RatingPageFactory words;

	private final DeskPages pages;

	RatingController(Screening screening, RatingPageFactory words, DeskPages pages) {
		this.screening = screening;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(@PathVariable String reference, DeskFrame frame, Member member) {
		return found(reference, member)
			.map(report -> page(HttpStatus.OK, this.words.page(report, RatingForm.empty(), frame, member, List.of())));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> send(@PathVariable String reference, DeskFrame frame, Member member, Typed typed) {
		return found(reference, member).flatMap(report -> answer(report, RatingForm.of(typed), frame, member));
	}

	private Mono<ResponseEntity<byte[]>> answer(ScreenedReport report, RatingForm form, DeskFrame frame,
			Member member) {
		List<Fault> faults = form.faults().toList();
		if (report.mayBeRatedBy(member) && !faults.isEmpty()) {
			return Mono
				.just(page(HttpStatus.UNPROCESSABLE_CONTENT, this.words.page(report, form, frame, member, faults)));
		}
		return Mono.justOrEmpty(form.chosen())
			.flatMap(rating -> rate(report, form, rating, frame, member))
			.switchIfEmpty(Mono.defer(() -> conflict(report, form, frame, member)));
	}

	private Mono<ResponseEntity<byte[]>> rate(ScreenedReport report, RatingForm form, Rating rating, DeskFrame frame,
			Member member) {
		return this.screening.rate(report, form, rating, member)
			.flatMap(done -> done ? Mono.just(back(report)) : conflict(report, form, frame, member));
	}

	private Mono<ResponseEntity<byte[]>> conflict(ScreenedReport seen, RatingForm form, DeskFrame frame,
			Member member) {
		return found(seen.reference(), member)
			.map(now -> page(HttpStatus.CONFLICT, this.words.conflict(now, form, frame, member)));
	}

	private Mono<ScreenedReport> found(String reference, Member reader) {
		return this.screening.see(reference, reader).switchIfEmpty(Mono.error(References::unknown));
	}

	private ResponseEntity<byte[]> page(HttpStatus status, RatingPage page) {
		return this.pages.page(status, "triage/screening/rating", page);
	}

	private static ResponseEntity<byte[]> back(ScreenedReport report) {
		return DeskPages.to("/triage/reports/" + report.reference());
	}

}
