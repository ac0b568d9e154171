package org.waymark.retention;

import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

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

/** The page on which a person confirms how long a closed report is kept. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class KeepingController {

	private static final String PATH = "/triage/reports/{reference}/keeping";

	private final Keepings keepings;

	private final KeepingWords words;

	private final DeskPages pages;

	KeepingController(Keepings keepings, KeepingWords words, DeskPages pages) {
		this.keepings = keepings;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(ReportReference reference, DeskFrame frame, Member member) {
		return found(reference, member).map(report -> page(FormView.OPENED, report, KeepingForm.EMPTY, frame));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> send(ReportReference reference, DeskFrame frame, Member member, Typed typed) {
		KeepingForm form = KeepingForm.of(typed);
		return found(reference, member).flatMap(report -> new FormAnswer<>(report,
				report.closed() ? form.faults(report, this.keepings.rules()) : List.of(),
				(view, now) -> Mono.just(page(view, now, form, frame)))
			.perform(() -> this.keepings.confirm(report, form, member), PATH.replace("{reference}", reference.text()),
					() -> found(reference, member)));
	}

	private Mono<KeptReport> found(ReportReference reference, Member member) {
		return this.keepings.see(reference, member).switchIfEmpty(Mono.error(References::unknown));
	}

	private ResponseEntity<byte[]> page(FormView view, KeptReport report, KeepingForm form, DeskFrame frame) {
		return this.pages.page(view.status(), "retention/keeping",
				this.words.page(view, report, form, this.keepings.rules(), frame));
	}

}
