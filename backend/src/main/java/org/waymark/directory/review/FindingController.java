package org.waymark.directory.review;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.desk.TypedValue;
import org.waymark.desk.Words;
import org.waymark.directory.review.FindingPageFactory.Found;
import org.waymark.directory.review.Findings.Outcome;
import org.waymark.directory.schools.SchoolEdits;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Where a second person looks at a no, and where the school's answer is kept. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class FindingController {

	private static final String LIST = "/triage/schools/findings";

	private static final String PATH = LIST + "/{finding}";

	private final Findings findings;

	private final ReviewedPolicies policies;

	private final SchoolEdits edits;

	private final FindingPageFactory factory;

	private final Words words;

	private final DeskPages pages;

	FindingController(Findings findings, ReviewedPolicies policies, SchoolEdits edits, FindingPageFactory factory,
			Words words, DeskPages pages) {
		this.findings = findings;
		this.policies = policies;
		this.edits = edits;
		this.factory = factory;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(LIST)
	Mono<ResponseEntity<byte[]>> list(DeskFrame frame) {
		return this.findings.open()
			.concatMap(this::found)
			.collectList()
			.map(open -> this.pages.page(HttpStatus.OK, "directory/review/findings", this.factory.list(frame, open)));
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(@PathVariable String finding, DeskFrame frame) {
		return found(finding)
			.map(found -> page(HttpStatus.OK, frame, found, FindingForm.empty(found.finding()), "", List.of()));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> settle(@PathVariable String finding, DeskFrame frame, Member member, Typed typed) {
		return found(finding).flatMap(found -> settle(found, FindingForm.of(typed), frame, member));
	}

	private Mono<ResponseEntity<byte[]>> settle(Found found, FindingForm form, DeskFrame frame, Member member) {
		FindingRow finding = found.finding();
		if (form.version() != finding.version()) {
			return Mono.just(elsewhere(found, form, frame));
		}
		List<Fault> faults = form.faults(finding);
		if (!faults.isEmpty()) {
			return Mono.just(page(HttpStatus.UNPROCESSABLE_CONTENT, frame, found, form, "", faults));
		}
		Mono<Outcome> step = finding.standing().equals("SECOND")
				? this.findings.second(finding, form.agrees(), member.id())
				: this.findings.answer(finding, form.answered(), member.id());
		return step.defaultIfEmpty(Outcome.ELSEWHERE)
			.flatMap(outcome -> (outcome == Outcome.DONE) ? Mono.just(done()) : said(outcome, found, form, frame));
	}

	/** Nothing was done; what stands there now is shown with what was chosen. */
	private Mono<ResponseEntity<byte[]>> said(Outcome outcome, Found found, FindingForm form, DeskFrame frame) {
		if (outcome == Outcome.ELSEWHERE) {
			return this.findings.find(found.finding().id())
				.map(now -> elsewhere(new Found(now, found.reviewed()), form, frame));
		}
		return Mono.just(page(HttpStatus.UNPROCESSABLE_CONTENT, frame, found, form,
				this.words.of("finding-note", outcome.name()), List.of()));
	}

	private ResponseEntity<byte[]> elsewhere(Found found, FindingForm form, DeskFrame frame) {
		return page(HttpStatus.CONFLICT, frame, found, form.again(found.finding()),
				this.words.of("finding-note", "ELSEWHERE"), List.of());
	}

	private ResponseEntity<byte[]> page(HttpStatus status, DeskFrame frame, Found found, FindingForm form, String note,
			List<Fault> faults) {
		return this.pages.page(status, "directory/review/finding", this.factory.page(frame, found, form, note, faults));
	}

	private Mono<Found> found(String finding) {
		return Mono.justOrEmpty(TypedValue.id(finding))
			.flatMap(this.findings::find)
			.flatMap(this::found)
			.switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.NOT_FOUND, "There is no such finding",
					"Look in the list of what waits.")));
	}

	private Mono<Found> found(FindingRow finding) {
		return this.edits.policy(finding.policy())
			.flatMap(this.policies::with)
			.map(reviewed -> new Found(finding, reviewed));
	}

	private static ResponseEntity<byte[]> done() {
		return DeskPages.to(LIST);
	}

}
