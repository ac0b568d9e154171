package org.waymark.committee.actions;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.clocks.WorkingTime;
import org.waymark.desk.Fault;
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
			.flatMap(action -> page(HttpStatus.OK, frame, action, MembersDecisionForm.of(action), List.of()));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> keep(@PathVariable String number, DeskFrame frame, Member member, Typed typed) {
		return this.found.action(number).flatMap(action -> keep(action, MembersDecisionForm.of(typed), frame, member));
	}

	private Mono<ResponseEntity<byte[]>> keep(KeptAction action, MembersDecisionForm form, DeskFrame frame,
			Member member) {
		List<Fault> faults = form.faults();
		if (!faults.isEmpty()) {
			return page(HttpStatus.UNPROCESSABLE_CONTENT, frame, action, form, faults);
		}
		return this.actions.decide(form.on(action), form.version(), member.id())
			.flatMap(kept -> kept ? Mono.just(FoundActions.page(action.number())) : conflict(action, form, frame));
	}

	private Mono<ResponseEntity<byte[]>> conflict(KeptAction action, MembersDecisionForm form, DeskFrame frame) {
		return this.actions.one(action.number())
			.flatMap(now -> page(HttpStatus.CONFLICT, frame, now, form.again(now), List.of()));
	}

	private Mono<ResponseEntity<byte[]>> page(HttpStatus status, DeskFrame frame, KeptAction action,
			MembersDecisionForm form, List<Fault> faults) {
		LocalDate today = WorkingTime.day(this.time.instant());
		Optional<KeptAction> now = Optional.of(action).filter(one -> status == HttpStatus.CONFLICT);
		return this.found.history(action)
			.map(history -> this.pages.page(status, "committee/actions/decision", this.factory.decision(frame,
					this.factory.action(frame, action, history, today), form, now, faults)));
	}

}
