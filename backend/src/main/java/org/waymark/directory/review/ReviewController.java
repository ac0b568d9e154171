package org.waymark.directory.review;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.clocks.WorkingTime;
import org.waymark.desk.FormAnswer;
import org.waymark.desk.FormView;
import org.waymark.desk.Typed;
import org.waymark.desk.TypedValue;
import org.waymark.directory.documents.Documents;
import org.waymark.directory.documents.Documents.Suggested;
import org.waymark.directory.review.FindingRow.Look;
import org.waymark.directory.review.ReviewPageFactory.Known;
import org.waymark.directory.review.ReviewedPolicies.Reviewed;
import org.waymark.directory.schools.SchoolEdits;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Where an editor looks through a policy, question by question. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class ReviewController {

	private static final String PATH = "/triage/schools/reviews/{policy}";

	private final ReviewedPolicies policies;

	private final Findings findings;

	private final SchoolEdits edits;

	private final Documents documents;

	private final ReviewPageFactory factory;

	private final DeskPages pages;

	private final InstantSource time;

	ReviewController(ReviewedPolicies policies, Findings findings, SchoolEdits edits, Documents documents,
			ReviewPageFactory factory, DeskPages pages, InstantSource time) {
		this.policies = policies;
		this.findings = findings;
		this.edits = edits;
		this.documents = documents;
		this.factory = factory;
		this.pages = pages;
		this.time = time;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(@PathVariable String policy, DeskFrame frame) {
		return found(policy).flatMap(reviewed -> page(FormView.OPENED, frame, reviewed, ReviewForm.empty("")));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> keep(@PathVariable String policy, DeskFrame frame, Member editor, Typed typed) {
		return found(policy).flatMap(reviewed -> keep(reviewed, ReviewForm.of(reviewed.kind(), typed), frame, editor));
	}

	private Mono<ResponseEntity<byte[]>> keep(Reviewed reviewed, ReviewForm form, DeskFrame frame, Member editor) {
		Look look = new Look(reviewed.kind().edition(), reviewed.row().document().address(),
				WorkingTime.day(this.time.instant()), editor.role().label(), editor.id().value());
		return new FormAnswer<>(reviewed, form.faults(), (view, now) -> page(view, frame, now, form)).perform(
				() -> this.findings.keep(reviewed, form.seen(), look, form.last()), address(reviewed),
				() -> Mono.just(reviewed));
	}

	private Mono<ResponseEntity<byte[]>> page(FormView view, DeskFrame frame, Reviewed reviewed, ReviewForm form) {
		UUID policy = reviewed.row().id();
		return this.edits.answers(policy)
			.collectList()
			.flatMap(shown -> this.findings.of(policy)
				.flatMap(findings -> suggested(reviewed).map(places -> new Known(shown, findings, places))))
			.map(known -> this.pages.page(view.status(), "directory/review/review",
					this.factory.page(frame, reviewed, form, known, view)));
	}

	private Mono<Optional<Suggested>> suggested(Reviewed reviewed) {
		return this.documents.of(reviewed.row(), reviewed.kind().lookFor())
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty());
	}

	/** The document is fetched, and likely places stand beside the questions. */
	@PostMapping(PATH + "/document")
	Mono<ResponseEntity<byte[]>> read(@PathVariable String policy, Member editor) {
		return found(policy).filter(reviewed -> !reviewed.row().document().address().isEmpty())
			.switchIfEmpty(Mono.error(ReviewController::none))
			.flatMap(
					reviewed -> this.documents
						.fetch(reviewed.row(),
								this.edits.changed(Act.SCHOOL_DOCUMENT_FETCHED, reviewed.row(),
										Actor.staff(editor.id())))
						.thenReturn(DeskPages.to(address(reviewed))));
	}

	private Mono<Reviewed> found(String policy) {
		return Mono.justOrEmpty(TypedValue.id(policy))
			.flatMap(this.policies::find)
			.switchIfEmpty(Mono.error(ReviewController::none));
	}

	private static Refusal none() {
		return new Refusal(HttpStatus.NOT_FOUND, "There is no document to look through",
				"First say where the policy is, or that the school gives it on request.");
	}

	private static String address(Reviewed reviewed) {
		return "/triage/schools/reviews/" + reviewed.row().id();
	}

}
