package org.waymark.triage.screening;

import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.clocks.Rating;
import org.waymark.desk.Fault;
import org.waymark.desk.FormAnswer;
import org.waymark.desk.FormView;
import org.waymark.desk.References;
import org.waymark.desk.Typed;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.site.terms.ReportReference;
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
	Mono<ResponseEntity<byte[]>> show(ReportReference reference, DeskFrame frame, Member member) {
		return found(reference, member).map(report -> page(FormView.OPENED, report, RatingForm.empty(), frame, member));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> send(ReportReference reference, DeskFrame frame, Member member, Typed typed) {
		return found(reference, member).flatMap(report -> answer(report, RatingForm.of(typed), frame, member));
	}

	private Mono<ResponseEntity<byte[]>> answer(ScreenedReport report, RatingForm form, DeskFrame frame,
			Member member) {
		List<Fault> faults = report.mayBeRatedBy(member) ? form.faults().toList() : List.of();
		return new FormAnswer<>(report, faults, (view, now) -> Mono.just(page(view, now, form, frame, member))).perform(
				() -> Mono.justOrEmpty(form.chosen())
					.flatMap(rating -> this.screening.rate(report, form, rating, member)),
				"/triage/reports/" + report.reference(), () -> found(report.reference(), member));
	}

	private Mono<ScreenedReport> found(ReportReference reference, Member reader) {
		return this.screening.see(reference, reader).switchIfEmpty(Mono.error(References::unknown));
	}

	private ResponseEntity<byte[]> page(FormView view, ScreenedReport report, RatingForm form, DeskFrame frame,
			Member member) {
		return this.pages.page(view.status(), "triage/screening/rating",
				view.changed() ? this.words.conflict(report, form, frame, member)
						: this.words.page(report, form, frame, member, view.faults()));
	}

}
