package org.waymark.triage.handover;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.util.LinkedMultiValueMap;
import reactor.core.publisher.Mono;

import org.waymark.agencies.names.LeavingTexts;
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
import org.waymark.triage.handover.EndOfDayHandover.Evening;

/** Closing the day. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class HandoverController {

	private static final String PATH = "/triage/closing";

	private final EndOfDayHandover day;

	private final Accounts accounts;

	private final HandoverPageFactory words;

	private final LeavingTexts leaving;

	private final DeskPages pages;

	HandoverController(EndOfDayHandover day, Accounts accounts, HandoverPageFactory words, LeavingTexts leaving,
			DeskPages pages) {
		this.day = day;
		this.accounts = accounts;
		this.words = words;
		this.leaving = leaving;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(DeskFrame frame, Member reader) {
		HandoverForm empty = new HandoverForm(new Typed(new LinkedMultiValueMap<>()));
		return all().flatMap(all -> this.day.see(reader, all))
			.map(evening -> page(HttpStatus.OK, this.words.page(evening, empty, frame)));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> send(DeskFrame frame, Member member, Typed typed) {
		return all().flatMap(all -> this.day.see(member, all))
			.flatMap(evening -> answer(evening, new HandoverForm(typed), frame, member));
	}

	private Mono<ResponseEntity<byte[]>> answer(Evening evening, HandoverForm form, DeskFrame frame, Member member) {
		if (!form.isFor(evening.until())) {
			return changed(form, frame, member);
		}
		HandoverPage wrong = this.words.wrong(evening, form, frame);
		if (!wrong.faults().isEmpty()) {
			return Mono.just(page(HttpStatus.UNPROCESSABLE_CONTENT, wrong));
		}
		return named(evening, form, member).flatMap(found -> found.isEmpty() ? close(evening, form, frame, member)
				: Mono.just(page(HttpStatus.UNPROCESSABLE_CONTENT, this.words.named(wrong, form, found))));
	}

	/** One note is kept with several reports: what it says of one is read with each. */
	private Mono<List<String>> named(Evening evening, HandoverForm form, Member member) {
		List<ReportReference> reports = evening.uncovered().stream().map(PendingReport::reference).toList();
		return (reports.size() < 2 || form.looked()) ? Mono.just(List.of())
				: this.leaving.said(form.note(), reports, member);
	}

	private Mono<ResponseEntity<byte[]>> close(Evening evening, HandoverForm form, DeskFrame frame, Member member) {
		return this.day.close(evening, form, member)
			.flatMap(done -> done ? Mono.just(closed()) : changed(form, frame, member));
	}

	private Mono<ResponseEntity<byte[]>> changed(HandoverForm form, DeskFrame frame, Member member) {
		return all().flatMap(all -> this.day.see(member, all))
			.map(now -> page(HttpStatus.CONFLICT, this.words.changed(now, form, frame)));
	}

	private Mono<List<Colleague>> all() {
		return this.accounts.whoMay(Permission.WORK_ON_REPORT).collectList();
	}

	private ResponseEntity<byte[]> page(HttpStatus status, HandoverPage page) {
		return this.pages.page(status, "triage/handover/closing", page);
	}

	private static ResponseEntity<byte[]> closed() {
		return DeskPages.to(PATH);
	}

}
