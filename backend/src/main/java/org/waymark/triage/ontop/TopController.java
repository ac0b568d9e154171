package org.waymark.triage.ontop;

import java.util.List;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.desk.Fault;
import org.waymark.desk.References;
import org.waymark.desk.Typed;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
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
	Mono<ResponseEntity<byte[]>> show(@PathVariable String reference, DeskFrame frame, Member member) {
		return found(reference, member)
			.map(report -> page(HttpStatus.OK, report, "", frame, Optional.empty(), Optional.empty()));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> send(@PathVariable String reference, DeskFrame frame, Member member, Typed typed) {
		return found(reference, member).flatMap(report -> answer(report, TopForm.of(typed), frame, member));
	}

	private Mono<ResponseEntity<byte[]>> answer(TopReport report, TopForm form, DeskFrame frame, Member member) {
		Optional<Fault> fault = form.fault();
		if (report.fits(form.act()) && fault.isPresent()) {
			return Mono
				.just(page(HttpStatus.UNPROCESSABLE_CONTENT, report, form.reason(), frame, Optional.empty(), fault));
		}
		return this.onTop.change(report, form, member)
			.flatMap(done -> done ? Mono.just(back(report)) : conflict(report, form, frame, member));
	}

	private Mono<ResponseEntity<byte[]>> conflict(TopReport seen, TopForm form, DeskFrame frame, Member member) {
		return found(seen.reference(), member).map(now -> page(HttpStatus.CONFLICT, now, form.reason(), frame,
				Optional.of(new Conflict(state(form.act() == TopAct.UNDO), state(now.top()))), Optional.empty()));
	}

	private String state(boolean top) {
		return this.words.of("top", top ? "ON" : "OFF");
	}

	private Mono<TopReport> found(String reference, Member reader) {
		return this.onTop.see(reference, reader).switchIfEmpty(Mono.error(References::unknown));
	}

	private ResponseEntity<byte[]> page(HttpStatus status, TopReport report, String reason, DeskFrame frame,
			Optional<Conflict> conflict, Optional<Fault> fault) {
		return this.pages.page(status, "triage/ontop/top",
				new TopPage(frame, References.spoken(report.reference()), address(report), report.closed(),
						report.top(), conflict, reason, fault.map(this.words::error).map(List::of).orElse(List.of())));
	}

	private static ResponseEntity<byte[]> back(TopReport report) {
		return DeskPages.to(address(report));
	}

	private static String address(TopReport report) {
		return "/triage/reports/" + report.reference();
	}

}
