package org.waymark.committee.actions;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.clocks.WorkingTime;
import org.waymark.desk.Fault;
import org.waymark.desk.FormAnswer;
import org.waymark.desk.FormView;
import org.waymark.desk.Typed;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Where officers say what was done, and may propose to close. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class ProgressController {

	private static final String PATH = "/triage/committee/actions/{number}/progress";

	private final Actions actions;

	private final FoundActions found;

	private final ActionPageFactory factory;

	private final DeskPages pages;

	private final InstantSource time;

	ProgressController(Actions actions, FoundActions found, ActionPageFactory factory, DeskPages pages,
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
			.map(action -> (action.state() == ActionState.CLOSED) ? FoundActions.page(action.number())
					: page(FormView.OPENED, frame, action, ProgressForm.of(action)));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> keep(@PathVariable String number, DeskFrame frame, Member member, Typed typed) {
		return this.found.action(number).flatMap(action -> keep(action, ProgressForm.of(typed), frame, member));
	}

	private Mono<ResponseEntity<byte[]>> keep(KeptAction action, ProgressForm form, DeskFrame frame, Member member) {
		List<Fault> faults = form.faults(this.factory.proofs(), WorkingTime.day(this.time.instant()));
		return new FormAnswer<>(action, faults, (view, now) -> Mono.just(page(view, frame, now, form))).perform(
				() -> this.actions.progress(form.on(action), form.version(), member.id()),
				FoundActions.address(action.number()), () -> this.actions.one(action.number()));
	}

	/** What was typed stays; sent again it takes the place of the other's. */
	private ResponseEntity<byte[]> page(FormView view, DeskFrame frame, KeptAction action, ProgressForm form) {
		Optional<KeptAction> now = Optional.of(action).filter(one -> view.changed());
		return this.pages.page(view.status(), "committee/actions/progress",
				this.factory.progress(frame, action, view.changed() ? form.again(action) : form, now, view.faults()));
	}

}
