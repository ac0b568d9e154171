package org.waymark.committee.actions;

import java.time.InstantSource;
import java.util.Optional;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.clocks.WorkingTime;
import org.waymark.desk.FormAnswer;
import org.waymark.desk.FormView;
import org.waymark.desk.Typed;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Where members close an action, or open it again. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class MembersDecisionController {

	private static final String PATH = "/triage/committee/actions/{number}/decide";

	private final Actions actions;

	private final FoundActions found;

	private final ActionPageFactory factory;

	private final DeskPages pages;

	private final InstantSource time;

	MembersDecisionController(Actions actions, FoundActions found, ActionPageFactory factory, DeskPages pages,
			InstantSource time) {
		this.actions = actions;
		this.found = found;
		this.factory = factory;
		this.pages = pages;
		this.time = time;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(@PathVariable String number, DeskFrame frame) {
		return this.found.action(number)
			.flatMap(action -> page(FormView.OPENED, frame, action, MembersDecisionForm.of(action)));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> keep(@PathVariable String number, DeskFrame frame, Member member, Typed typed) {
		return this.found.action(number).flatMap(action -> keep(action, MembersDecisionForm.of(typed), frame, member));
	}

	private Mono<ResponseEntity<byte[]>> keep(KeptAction action, MembersDecisionForm form, DeskFrame frame,
			Member member) {
		return new FormAnswer<>(action, form.faults(), (view, now) -> page(view, frame, now, form)).perform(
				() -> this.actions.decide(form.on(action), form.version(), member.id()),
				FoundActions.address(action.number()), () -> this.actions.one(action.number()));
	}

	/** Beside what another person decided, the form stands on that. */
	private Mono<ResponseEntity<byte[]>> page(FormView view, DeskFrame frame, KeptAction action,
			MembersDecisionForm form) {
		Optional<KeptAction> now = Optional.of(action).filter(one -> view.changed());
		return this.found.history(action)
			.map(history -> this.factory.action(frame, action, history, WorkingTime.day(this.time.instant())))
			.map(shown -> this.pages.page(view.status(), "committee/actions/decision", this.factory.decision(frame,
					shown, view.changed() ? form.again(action) : form, now, view.faults())));
	}

}
