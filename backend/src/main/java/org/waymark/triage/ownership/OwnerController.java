package org.waymark.triage.ownership;

import java.util.List;

import org.springframework.http.HttpStatus;
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
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.Accounts;
import org.waymark.staff.Accounts.Colleague;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;
import org.waymark.staff.Permission;

/** Pages for changing a report's owner. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class OwnerController {

	private static final String PATH = "/triage/reports/{reference}/owner";

	private final Ownership ownership;

	private final Accounts accounts;

	private final OwnerPageFactory words;

	private final DeskPages pages;

	OwnerController(Ownership ownership, Accounts accounts, OwnerPageFactory words, DeskPages pages) {
		this.ownership = ownership;
		this.accounts = accounts;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(ReportReference reference, DeskFrame frame, Member member) {
		return found(reference, member)
			.flatMap(hold -> all(hold).map(all -> page(FormView.OPENED, hold, OwnerForm.empty(), all, frame, member)));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> send(ReportReference reference, DeskFrame frame, Member member, Typed typed) {
		return found(reference, member)
			.flatMap(hold -> all(hold).flatMap(all -> answer(hold, OwnerForm.of(typed), all, frame, member)));
	}

	private Mono<ResponseEntity<byte[]>> answer(ReportOwnership hold, OwnerForm form, List<Colleague> all,
			DeskFrame frame, Member member) {
		OwnershipAct act = OwnershipAct.of(form.act()).orElseThrow(() -> new Refusal(HttpStatus.BAD_REQUEST));
		List<Fault> faults = act.fits(hold, member) ? form.fault(act, all, hold.out()).stream().toList() : List.of();
		return new FormAnswer<>(hold, faults, (view, now) -> Mono.just(page(view, now, form, all, frame, member)))
			.perform(() -> this.ownership.change(hold, act, form, member, form.colleague(all)),
					"/triage/reports/" + hold.reference(), () -> found(hold.reference(), member));
	}

	private Mono<ReportOwnership> found(ReportReference reference, Member reader) {
		return this.ownership.see(reference, reader).switchIfEmpty(Mono.error(References::unknown));
	}

	private Mono<List<Colleague>> all(ReportOwnership hold) {
		return this.accounts.whoMay(Permission.WORK_ON_REPORT)
			.collectList()
			.flatMap(all -> this.ownership.mayHave(hold, all));
	}

	private ResponseEntity<byte[]> page(FormView view, ReportOwnership hold, OwnerForm form, List<Colleague> all,
			DeskFrame frame, Member member) {
		return this.pages.page(view.status(), "triage/ownership/owner",
				view.changed() ? this.words.conflict(hold, form, all, frame, member)
						: this.words.page(hold, form, all, frame, member, view.faults()));
	}

}
