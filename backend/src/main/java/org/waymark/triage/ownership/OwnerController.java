package org.waymark.triage.ownership;

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
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;
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
	Mono<ResponseEntity<byte[]>> show(@PathVariable String reference, DeskFrame frame, Member member) {
		return found(reference, member).flatMap(hold -> all(hold).map(all -> page(HttpStatus.OK,
				this.words.page(hold, OwnerForm.empty(), all, frame, member, Optional.empty()))));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> send(@PathVariable String reference, DeskFrame frame, Member member, Typed typed) {
		return found(reference, member)
			.flatMap(hold -> all(hold).flatMap(all -> answer(hold, OwnerForm.of(typed), all, frame, member)));
	}

	private Mono<ResponseEntity<byte[]>> answer(ReportOwnership hold, OwnerForm form, List<Colleague> all,
			DeskFrame frame, Member member) {
		OwnershipAct act = OwnershipAct.of(form.act()).orElseThrow(() -> new Refusal(HttpStatus.BAD_REQUEST));
		Optional<Fault> fault = form.fault(act, all, hold.out());
		if (act.fits(hold, member) && fault.isPresent()) {
			return Mono
				.just(page(HttpStatus.UNPROCESSABLE_CONTENT, this.words.page(hold, form, all, frame, member, fault)));
		}
		return this.ownership.change(hold, act, form, member, form.colleague(all))
			.flatMap(done -> done ? Mono.just(back(hold)) : conflict(hold, form, all, frame, member));
	}

	private Mono<ResponseEntity<byte[]>> conflict(ReportOwnership seen, OwnerForm form, List<Colleague> all,
			DeskFrame frame, Member member) {
		return found(seen.reference(), member)
			.map(now -> page(HttpStatus.CONFLICT, this.words.conflict(now, form, all, frame, member)));
	}

	private Mono<ReportOwnership> found(String reference, Member reader) {
		return this.ownership.see(reference, reader).switchIfEmpty(Mono.error(References::unknown));
	}

	private Mono<List<Colleague>> all(ReportOwnership hold) {
		return this.accounts.whoMay(Permission.WORK_ON_REPORT)
			.collectList()
			.flatMap(all -> this.ownership.mayHave(hold, all));
	}

	private ResponseEntity<byte[]> page(HttpStatus status, OwnerPage page) {
		return this.pages.page(status, "triage/ownership/owner", page);
	}

	private static ResponseEntity<byte[]> back(ReportOwnership hold) {
		return DeskPages.to("/triage/reports/" + hold.reference());
	}

}
