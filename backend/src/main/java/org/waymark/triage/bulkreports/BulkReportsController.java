package org.waymark.triage.bulkreports;

import java.util.List;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.desk.Fault;
import org.waymark.desk.FormAnswer;
import org.waymark.desk.FormView;
import org.waymark.desk.Typed;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Identical reports in the held lane. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class BulkReportsController {

	private static final String PATH = "/triage/floods/{reference}";

	private final BulkReports floods;

	private final BulkReportsPageFactory words;

	private final DeskPages pages;

	BulkReportsController(BulkReports floods, BulkReportsPageFactory words, DeskPages pages) {
		this.floods = floods;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(ReportReference reference, DeskFrame frame, Member reader) {
		return found(reference, reader).flatMap(flood -> this.floods.read(flood, reader)
			.map(concern -> this.words.page(flood, concern, BulkReportsForm.EMPTY, frame, reader, false,
					Optional.empty()))
			.map(page -> this.pages.page(HttpStatus.OK, "triage/bulkreports/identical", page)));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> send(ReportReference reference, DeskFrame frame, Member member, Typed typed) {
		return found(reference, member).flatMap(flood -> answer(flood, BulkReportsForm.of(typed), frame, member));
	}

	private Mono<ResponseEntity<byte[]>> answer(IdenticalReports flood, BulkReportsForm form, DeskFrame frame,
			Member member) {
		List<Fault> faults = form.fits(flood) ? form.fault().stream().toList() : List.of();
		return new FormAnswer<>(flood, faults, (view, now) -> again(view, now, form, frame, member)).perform(
				() -> this.floods.decide(flood, form, member), "/triage?lane=held",
				() -> found(flood.reference(), member));
	}

	private Mono<ResponseEntity<byte[]>> again(FormView view, IdenticalReports flood, BulkReportsForm form,
			DeskFrame frame, Member member) {
		return this.floods.again(flood)
			.map(concern -> this.words.page(flood, concern, form, frame, member, view.changed(),
					view.faults().stream().findFirst()))
			.map(page -> this.pages.page(view.status(), "triage/bulkreports/identical", page));
	}

	private Mono<IdenticalReports> found(ReportReference reference, Member reader) {
		return this.floods.see(reference, reader)
			.switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.NOT_FOUND, "These reports are not held any more",
					"Somebody has decided them, or taken them. Look in the other lists.")));
	}

}
