package org.waymark.triage.ontop;

import java.util.List;
import java.util.Optional;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.desk.Fault;
import org.waymark.desk.FormAnswer;
import org.waymark.desk.FormView;
import org.waymark.desk.References;
import org.waymark.desk.Typed;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;
import org.waymark.triage.ontop.TopPage.Conflict;

/** The page on which a manager puts a report on top of the queue. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class TopController {

	private static final String PATH = "/triage/reports/{reference}/top";

	private final OnTop onTop;

	private final Words words;

	private final DeskPages pages;

	TopController(OnTop onTop, Words words, DeskPages pages) {
		this.onTop = onTop;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(ReportReference reference, DeskFrame frame, Member member) {
		return found(reference, member).map(report -> page(FormView.OPENED, report, TopForm.EMPTY, frame));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> send(ReportReference reference, DeskFrame frame, Member member, Typed typed) {
		return found(reference, member).flatMap(report -> answer(report, TopForm.of(typed), frame, member));
	}

	private Mono<ResponseEntity<byte[]>> answer(TopReport report, TopForm form, DeskFrame frame, Member member) {
		List<Fault> faults = report.fits(form.act()) ? form.fault().stream().toList() : List.of();
		return new FormAnswer<>(report, faults, (view, now) -> Mono.just(page(view, now, form, frame))).perform(
				() -> this.onTop.change(report, form, member), address(report),
				() -> found(report.reference(), member));
	}

	private String state(boolean top) {
		return this.words.of("top", top ? "ON" : "OFF");
	}

	private Mono<TopReport> found(ReportReference reference, Member reader) {
		return this.onTop.see(reference, reader).switchIfEmpty(Mono.error(References::unknown));
	}

	private ResponseEntity<byte[]> page(FormView view, TopReport report, TopForm form, DeskFrame frame) {
		Optional<Conflict> conflict = view.changed()
				? Optional.of(new Conflict(state(form.act() == TopAct.UNDO), state(report.top()))) : Optional.empty();
		return this.pages.page(view.status(), "triage/ontop/top",
				new TopPage(frame, report.reference().spoken(), address(report), report.closed(), report.top(),
						conflict, form.reason(), this.words.errors(view.faults())));
	}

	private static String address(TopReport report) {
		return "/triage/reports/" + report.reference();
	}

}
