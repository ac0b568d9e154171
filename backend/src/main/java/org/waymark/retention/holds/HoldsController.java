package org.waymark.retention.holds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Mono;

import org.waymark.cases.CaseHeads;
import org.waymark.desk.Fault;
import org.waymark.desk.Once;
import org.waymark.desk.Typed;
import org.waymark.desk.TypedValue;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.web.DeskPages;
import org.waymark.retention.holds.HoldStore.Signed;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** The list of holds, and the form of a new one. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class HoldsController {

	private static final String LIST = "/triage/holds";

	private static final String NEW = LIST + "/new";

	private final Holds holds;

	private final CaseHeads reports;

	private final HoldWords words;

	private final DeskPages pages;

	HoldsController(Holds holds, CaseHeads reports, HoldWords words, DeskPages pages) {
		this.holds = holds;
		this.reports = reports;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(LIST)
	Mono<ResponseEntity<byte[]>> list(DeskFrame frame, Member member) {
		LocalDate today = this.holds.today();
		return this.holds.seenBy(member.id())
			.map(hold -> this.words.row(hold, today))
			.collectList()
			.map(rows -> this.pages.page(HttpStatus.OK, "retention/holds/holds", new HoldPage.Listed(frame, rows)));
	}

	@GetMapping(NEW)
	ResponseEntity<byte[]> ask(DeskFrame frame, @RequestParam(defaultValue = "") String example) {
		String id = UUID.randomUUID().toString();
		LocalDate today = this.holds.today();
		return page(HttpStatus.OK, frame, example.isEmpty() ? HoldForm.empty(id, today) : HoldForm.example(id, today),
				List.of());
	}

	@PostMapping(NEW)
	Mono<ResponseEntity<byte[]>> set(DeskFrame frame, Member member, Typed typed) {
		HoldForm form = HoldForm.of(typed);
		return report(form, member).flatMap(report -> set(form, report, frame, member));
	}

	/** The one report that it is about, among those that the person may see. */
	private Mono<Optional<ReportId>> report(HoldForm form, Member member) {
		return Mono.justOrEmpty(form.plainReference())
			.flatMap(reference -> this.reports.find(reference, member.id()))
			.map(head -> Optional.of(head.id()))
			.defaultIfEmpty(Optional.empty());
	}

	private Mono<ResponseEntity<byte[]>> set(HoldForm form, Optional<ReportId> report, DeskFrame frame, Member member) {
		List<Fault> faults = new ArrayList<>(form.faults(this.words.reasons(), this.holds.today()));
		if (form.plainReference().isPresent() && report.isEmpty()) {
			faults.add(new Fault("reference", "HOLD_REFERENCE"));
		}
		if (!OutcomeNames.known(form.outcomes())) {
			faults.add(new Fault("outcomes", "HOLD_OUTCOMES"));
		}
		if (!faults.isEmpty()) {
			return Mono.just(page(HttpStatus.UNPROCESSABLE_CONTENT, frame, form, faults));
		}
		UUID id = Once.id(Once.name(form.id()), form.why(), form.reference());
		return this.holds
			.set(id, form.scope(report), form.reason(), form.why(),
					new Signed(member.id(), TypedValue.day(form.review()).orElseThrow()))
			.map(done -> DeskPages.to(LIST + "/" + id));
	}

	private ResponseEntity<byte[]> page(HttpStatus status, DeskFrame frame, HoldForm form, List<Fault> faults) {
		return this.pages.page(status, "retention/holds/new",
				this.words.asked(frame, form, OutcomeNames.options(form.outcomes()), faults));
	}

}
