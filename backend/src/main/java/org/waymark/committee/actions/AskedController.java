package org.waymark.committee.actions;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

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

/** An action of the committee; and where officers take in a new one. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class AskedController {

	private static final String NEW = "/triage/committee/actions/new";

	private final Actions actions;

	private final FoundActions found;

	private final ActionPageFactory factory;

	private final DeskPages pages;

	private final InstantSource time;

	AskedController(Actions actions, FoundActions found, ActionPageFactory factory, DeskPages pages,
			InstantSource time) {
		this.actions = actions;
		this.found = found;
		this.factory = factory;
		this.pages = pages;
		this.time = time;
	}

	@GetMapping("/triage/committee/actions/{number}")
	Mono<ResponseEntity<byte[]>> one(@PathVariable String number, DeskFrame frame) {
		return this.found.action(number)
			.flatMap(action -> this.found.history(action)
				.map(history -> this.pages.page(HttpStatus.OK, "committee/actions/action",
						this.factory.action(frame, action, history, today()))));
	}

	@GetMapping(NEW)
	ResponseEntity<byte[]> show(DeskFrame frame) {
		return page(HttpStatus.OK, frame, AskedForm.EMPTY, List.of());
	}

	@PostMapping(NEW)
	Mono<ResponseEntity<byte[]>> keep(DeskFrame frame, Member member, Typed typed) {
		AskedForm form = AskedForm.of(typed);
		List<Fault> faults = form.faults(today());
		return faults.isEmpty() ? this.actions.add(form.asked(), member.id()).map(FoundActions::page)
				: Mono.just(page(HttpStatus.UNPROCESSABLE_CONTENT, frame, form, faults));
	}

	private ResponseEntity<byte[]> page(HttpStatus status, DeskFrame frame, AskedForm form, List<Fault> faults) {
		return this.pages.page(status, "committee/actions/asked", this.factory.asked(frame, form, faults));
	}

	private LocalDate today() {
		return WorkingTime.day(this.time.instant());
	}

}
