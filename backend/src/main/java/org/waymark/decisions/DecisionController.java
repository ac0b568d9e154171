package org.waymark.decisions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Mono;

import org.waymark.desk.FormAnswer;
import org.waymark.desk.FormView;
import org.waymark.desk.References;
import org.waymark.desk.Typed;
import org.waymark.linking.SchoolRegister;
import org.waymark.linking.SchoolRegister.Candidate;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** The decision of a report, and the forms that lead to it. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class DecisionController {

	private static final String DECISION = "/triage/reports/{reference}/decision";

	private static final String TASK = DECISION + "/{task}";

	private static final String SIGN_OFF = "/triage/reports/{reference}/sign-off";

	private final Decisions decisions;

	private final DecisionPageFactory words;

	private final ActionFormFactory forms;

	private final SchoolRegister register;

	private final DeskPages pages;

	DecisionController(Decisions decisions, DecisionPageFactory words, ActionFormFactory forms, SchoolRegister register,
			DeskPages pages) {
		this.decisions = decisions;
		this.words = words;
		this.forms = forms;
		this.register = register;
		this.pages = pages;
	}

	@GetMapping(DECISION)
	Mono<ResponseEntity<byte[]>> show(ReportReference reference, DeskFrame frame, Member member) {
		return this.decisions.read(reference, member)
			.map(file -> this.pages.page(HttpStatus.OK, "decisions/decision", this.words.page(file, frame, member)))
			.switchIfEmpty(Mono.error(References::unknown));
	}

	@GetMapping(TASK)
	Mono<ResponseEntity<byte[]>> ask(ReportReference reference, @PathVariable String task, DeskFrame frame,
			Member member, @RequestParam(defaultValue = "") String of) {
		return ask(reference, named(task), of, frame, member);
	}

	@GetMapping(SIGN_OFF)
	Mono<ResponseEntity<byte[]>> askSecond(ReportReference reference, DeskFrame frame, Member member,
			@RequestParam(defaultValue = "") String of) {
		return ask(reference, ActionType.SIGN_OFF, of, frame, member);
	}

	@PostMapping(TASK)
	Mono<ResponseEntity<byte[]>> send(ReportReference reference, @PathVariable String task, DeskFrame frame,
			Member member, Typed typed) {
		return send(reference, named(task), frame, member, typed);
	}

	@PostMapping(SIGN_OFF)
	Mono<ResponseEntity<byte[]>> sendSecond(ReportReference reference, DeskFrame frame, Member member, Typed typed) {
		return send(reference, ActionType.SIGN_OFF, frame, member, typed);
	}

	private Mono<ResponseEntity<byte[]>> ask(ReportReference reference, ActionType task, String of, DeskFrame frame,
			Member member) {
		return this.decisions.mayDo(task, member)
			.then(this.decisions.read(reference, member))
			.switchIfEmpty(Mono.error(References::unknown))
			.map(file -> new DecisionAction(task, file, file.head().version(), id(of), before(task, file, id(of)),
					member))
			.flatMap(deed -> page(FormView.OPENED, deed, frame));
	}

	private Mono<ResponseEntity<byte[]>> send(ReportReference reference, ActionType task, DeskFrame frame,
			Member member, Typed typed) {
		return found(reference, member)
			.map(file -> new DecisionAction(task, file, typed.number("version"), id(typed.one("of")),
					ActionAnswers.of(task, typed), member))
			.flatMap(this::withItsName)
			.flatMap(deed -> answer(deed, frame));
	}

	private Mono<ResponseEntity<byte[]>> answer(DecisionAction deed, DeskFrame frame) {
		boolean fits = deed.fits(this.decisions.outcomes());
		return new FormAnswer<>(deed, fits ? deed.faults(this.decisions.outcomes()) : List.of(),
				(view, now) -> page(view, now, frame))
			.perform(() -> fits ? this.decisions.perform(deed) : Mono.just(false),
					"/triage/reports/" + deed.file().head().reference() + "/decision", () -> now(deed));
	}

	// The present record beside the typed text, which is kept.
	private Mono<DecisionAction> now(DecisionAction deed) {
		return found(deed.file().head().reference(), deed.member()).map(now -> new DecisionAction(deed.task(), now,
				now.head().version(), deed.of(), deed.answers(), deed.member()));
	}

	private Mono<CaseFile> found(ReportReference reference, Member reader) {
		return this.decisions.see(reference, reader).switchIfEmpty(Mono.error(References::unknown));
	}

	// A person's earlier words are there to be corrected; a decision begins empty.
	private static ActionAnswers before(ActionType task, CaseFile file, Optional<UUID> of) {
		return switch (task) {
			case CHILD -> of.flatMap(file::child).flatMap(CaseFile.Child::answers).orElse(ActionAnswers.NONE);
			case PERSON -> of.flatMap(file::person).flatMap(CaseFile.Person::answers).orElse(ActionAnswers.NONE);
			case RECORD, WORKER -> file.last(task).flatMap(CaseFile.Written::answers).orElse(ActionAnswers.NONE);
			case SCHOOL, EMERGENCY, STRATEGY, OUTCOME, WITHDRAW, SIGN_OFF, ACKNOWLEDGE, TELL, CLOSE, REOPEN ->
				ActionAnswers.NONE;
		};
	}

	private static ActionType named(String task) {
		return ActionType.of(task).orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND));
	}

	private static Optional<UUID> id(String text) {
		try {
			return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
		}
		catch (IllegalArgumentException ex) {
			throw new Refusal(HttpStatus.NOT_FOUND);
		}
	}

	private Mono<ResponseEntity<byte[]>> page(FormView view, DecisionAction deed, DeskFrame frame) {
		return schools(deed).map(schools -> this.pages.page(view.status(), "decisions/form",
				this.forms.page(deed, schools, frame, view)));
	}

	/** Those that may be meant, where that is asked. */
	private Mono<List<Candidate>> schools(DecisionAction deed) {
		return (deed.task() != ActionType.SCHOOL) ? Mono.just(List.of()) : this.register
			.like(deed.child().flatMap(CaseFile.Child::answers).map(known -> known.one("school")).orElse(""));
	}

	/** The chosen school with its name; only what was offered can be chosen. */
	private Mono<DecisionAction> withItsName(DecisionAction deed) {
		String chosen = deed.answers().one(SchoolRegister.SAID);
		return (deed.task() != ActionType.SCHOOL || chosen.equals(SchoolRegister.NONE)) ? Mono.just(deed)
				: schools(deed).map(schools -> deed.with(deed.answers()
					.with(SchoolRegister.SAID,
							schools.stream()
								.filter(school -> chosen.equals(Integer.toString(school.urn())))
								.flatMap(school -> Stream.of(chosen, school.name()))
								.toList())));
	}

}
