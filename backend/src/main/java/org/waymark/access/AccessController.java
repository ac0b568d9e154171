package org.waymark.access;

import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.desk.FormAnswer;
import org.waymark.desk.FormView;
import org.waymark.desk.References;
import org.waymark.desk.Typed;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.Accounts;
import org.waymark.staff.Accounts.Colleague;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;
import org.waymark.staff.Permission;

/** Pages about who may read a report. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class AccessController {

	private static final String PATH = "/triage/reports/{reference}/access";

	private final Access access;

	private final Accounts accounts;

	private final AccessPageFactory words;

	private final DeskPages pages;

	AccessController(Access access, Accounts accounts, AccessPageFactory words, DeskPages pages) {
		this.access = access;
		this.accounts = accounts;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(ReportReference reference, DeskFrame frame, Member reader) {
		return this.access.read(reference, reader)
			.switchIfEmpty(Mono.error(References::unknown))
			.flatMap(standing -> page(FormView.OPENED, standing, AccessForm.EMPTY, frame, reader));
	}

	/** "I know this family": from then on the reader finds nothing here. */
	@PostMapping(PATH + "/me")
	Mono<ResponseEntity<byte[]>> recuse(ReportReference reference, DeskFrame frame, Member member, Typed typed) {
		AccessForm form = AccessForm.of(typed);
		return found(reference, member).flatMap(standing -> form.faults().isEmpty()
				? this.access.recuseMyself(standing, form, member).thenReturn(DeskPages.to("/triage"))
				: page(FormView.wrong(form.faults()), standing, form, frame, member));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> change(ReportReference reference, DeskFrame frame, Member member, Typed typed) {
		return found(reference, member).flatMap(standing -> change(standing, AccessForm.of(typed), frame, member));
	}

	private Mono<ResponseEntity<byte[]>> change(ReportAccess standing, AccessForm form, DeskFrame frame,
			Member member) {
		return new FormAnswer<>(standing, form.faults(), (view, now) -> page(view, now, form, frame, member)).perform(
				() -> all().flatMap(all -> this.access.change(standing, form, all, member)),
				"/triage/reports/" + standing.reference() + "/access", () -> found(standing.reference(), member));
	}

	private Mono<ReportAccess> found(ReportReference reference, Member member) {
		return this.access.see(reference, member).switchIfEmpty(Mono.error(References::unknown));
	}

	private Mono<ResponseEntity<byte[]>> page(FormView view, ReportAccess standing, AccessForm form, DeskFrame frame,
			Member member) {
		return all().map(all -> this.words.page(standing, form, all, frame, member, view.faults(), view.changed()))
			.map(page -> this.pages.page(view.status(), "access/report", page));
	}

	/**
	 * Everybody who could come across a report: at the desk, at an agency, or in the
	 * audit log.
	 */
	private Mono<List<Colleague>> all() {
		return Flux.just(Permission.READ_REPORT, Permission.ANSWER_REQUEST, Permission.READ_AUDIT)
			.concatMap(this.accounts::whoMay)
			.distinct(Colleague::id)
			.collectList();
	}

}
