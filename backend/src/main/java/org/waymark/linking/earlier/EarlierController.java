package org.waymark.linking.earlier;

import java.util.List;
import java.util.Optional;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Mono;

import org.waymark.desk.FormAnswer;
import org.waymark.desk.FormView;
import org.waymark.desk.References;
import org.waymark.desk.Typed;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.web.DeskPages;
import org.waymark.site.terms.ReportReference;
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
	Mono<ResponseEntity<byte[]>> show(ReportReference reference, DeskFrame frame, Member member,
			@RequestParam(defaultValue = "") String undo, @RequestParam(defaultValue = "") String of) {
		return this.reports.read(reference, member)
			.switchIfEmpty(Mono.error(References::unknown))
			.map(subject -> page(FormView.OPENED, subject, EarlierForm.opened(undo, of), frame, member));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> send(ReportReference reference, DeskFrame frame, Member member, Typed typed) {
		return found(reference, member).flatMap(subject -> answer(subject, EarlierForm.of(typed), frame, member));
	}

	private Mono<ResponseEntity<byte[]>> answer(LinkedReport subject, EarlierForm form, DeskFrame frame,
			Member member) {
		boolean fits = subject.workedOnBy(member) && (!form.undoes() || subject.link(form.undo()).isPresent());
		return this.reports.other(subject, form.other(), member)
			.flatMap(other -> new FormAnswer<>(subject, fits ? form.faults(other.fault()) : List.of(),
					(view, now) -> Mono.just(page(view, now, form, frame, member)))
				.perform(() -> fits ? change(subject, other.report(), form, member) : Mono.just(false),
						"/triage/reports/" + subject.reference() + "#earlier",
						() -> found(subject.reference(), member)));
	}

	private Mono<Boolean> change(LinkedReport subject, Optional<ReportId> other, EarlierForm form, Member member) {
		return form.undoes()
				? Mono.justOrEmpty(subject.link(form.undo()))
					.flatMap(link -> this.reports.undo(subject, link, form, member))
				: Mono.justOrEmpty(other).flatMap(earlier -> this.reports.link(subject, earlier, form, member));
	}

	private Mono<LinkedReport> found(ReportReference reference, Member member) {
		return this.reports.see(reference, member).switchIfEmpty(Mono.error(References::unknown));
	}

	private ResponseEntity<byte[]> page(FormView view, LinkedReport subject, EarlierForm form, DeskFrame frame,
			Member member) {
		return this.pages.page(view.status(), "linking/earlier/earlier",
				this.words.page(subject, form, frame, member, view.faults(), view.changed()));
	}

}
