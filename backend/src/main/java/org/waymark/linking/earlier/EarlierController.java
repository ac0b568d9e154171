package org.waymark.linking.earlier;

import java.util.List;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Mono;

import org.waymark.desk.Fault;
import org.waymark.desk.References;
import org.waymark.desk.Typed;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.web.DeskPages;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** The earlier reports about the same child or place: linking one, undoing a link. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class EarlierController {

	private static final String PATH = "/triage/reports/{reference}/earlier";

	private final EarlierReports reports;

	private final EarlierPageFactory words;

	private final DeskPages pages;

	EarlierController(EarlierReports reports, EarlierPageFactory words, DeskPages pages) {
		this.reports = reports;
		this.words = words;
		this.pages = pages;
	}

	/**
	 * The page.
	 * @param undo id of a link to be undone
	 * @param of reference of a report to be linked, to begin with
	 */
	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(@PathVariable String reference, DeskFrame frame, Member member,
			@RequestParam(defaultValue = "") String undo, @RequestParam(defaultValue = "") String of) {
		return this.reports.read(reference, member)
			.switchIfEmpty(Mono.error(References::unknown))
			.map(subject -> page(HttpStatus.OK,
					this.words.page(subject, EarlierForm.opened(undo, of), frame, member, List.of(), false)));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> send(@PathVariable String reference, DeskFrame frame, Member member, Typed typed) {
		return found(reference, member).flatMap(subject -> answer(subject, EarlierForm.of(typed), frame, member));
	}

	private Mono<ResponseEntity<byte[]>> answer(LinkedReport subject, EarlierForm form, DeskFrame frame,
			Member member) {
		if (!subject.workedOnBy(member) || (form.undoes() && subject.link(form.undo()).isEmpty())) {
			return changed(subject, form, frame, member);
		}
		return this.reports.other(subject, form.other(), member).flatMap(other -> {
			List<Fault> faults = form.faults(other.fault());
			return faults.isEmpty() ? perform(subject, other.report(), form, frame, member)
					: Mono.just(page(HttpStatus.UNPROCESSABLE_CONTENT,
							this.words.page(subject, form, frame, member, faults, false)));
		});
	}

	private Mono<ResponseEntity<byte[]>> perform(LinkedReport subject, Optional<ReportId> other, EarlierForm form,
			DeskFrame frame, Member member) {
		Mono<Boolean> done = form.undoes()
				? Mono.justOrEmpty(subject.link(form.undo()))
					.flatMap(link -> this.reports.undo(subject, link, form, member))
				: Mono.justOrEmpty(other).flatMap(earlier -> this.reports.link(subject, earlier, form, member));
		return done.flatMap(fresh -> fresh ? Mono.just(back(subject)) : changed(subject, form, frame, member));
	}

	private Mono<ResponseEntity<byte[]>> changed(LinkedReport seen, EarlierForm form, DeskFrame frame, Member member) {
		return found(seen.reference(), member)
			.map(now -> page(HttpStatus.CONFLICT, this.words.page(now, form, frame, member, List.of(), true)));
	}

	private Mono<LinkedReport> found(String reference, Member member) {
		return this.reports.see(reference, member).switchIfEmpty(Mono.error(References::unknown));
	}

	private ResponseEntity<byte[]> page(HttpStatus status, EarlierPage page) {
		return this.pages.page(status, "linking/earlier/earlier", page);
	}

	private static ResponseEntity<byte[]> back(LinkedReport subject) {
		return DeskPages.to("/triage/reports/" + subject.reference() + "#earlier");
	}

}
