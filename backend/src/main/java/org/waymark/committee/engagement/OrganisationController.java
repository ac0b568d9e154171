package org.waymark.committee.engagement;

import java.util.List;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.desk.Fault;
import org.waymark.desk.FormAnswer;
import org.waymark.desk.FormView;
import org.waymark.desk.Typed;
import org.waymark.desk.TypedValue;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Where an entry of the register of organisations is written and corrected. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class OrganisationController {

	private static final String REGISTER = "/triage/committee/engagement";

	private final Engagements engagements;

	private final OrganisationRules rules;

	private final EngagementFactory factory;

	private final DeskPages pages;

	OrganisationController(Engagements engagements, OrganisationRules rules, EngagementFactory factory,
			DeskPages pages) {
		this.engagements = engagements;
		this.rules = rules;
		this.factory = factory;
		this.pages = pages;
	}

	@GetMapping(REGISTER + "/new")
	ResponseEntity<byte[]> fresh(DeskFrame frame) {
		return page(HttpStatus.OK,
				this.factory.entry(frame, OrganisationForm.fresh(UUID.randomUUID()), List.of(), false, List.of()));
	}

	@PostMapping(REGISTER + "/new")
	Mono<ResponseEntity<byte[]>> add(DeskFrame frame, Member member, Typed typed) {
		OrganisationForm form = OrganisationForm.of(typed);
		List<Fault> faults = this.rules.faults(form, this.engagements.today());
		if (!faults.isEmpty()) {
			return Mono.just(
					page(HttpStatus.UNPROCESSABLE_CONTENT, this.factory.entry(frame, form, List.of(), false, faults)));
		}
		return this.engagements.add(form.organisation(id(form.id())), member.id()).thenReturn(DeskPages.to(REGISTER));
	}

	@GetMapping(REGISTER + "/{organisation}")
	Mono<ResponseEntity<byte[]>> show(@PathVariable String organisation, DeskFrame frame) {
		return found(organisation).flatMap(entry -> page(FormView.OPENED, frame, OrganisationForm.of(entry), entry));
	}

	@PostMapping(REGISTER + "/{organisation}")
	Mono<ResponseEntity<byte[]>> keep(@PathVariable String organisation, DeskFrame frame, Member member, Typed typed) {
		return found(organisation).flatMap(entry -> keep(entry, OrganisationForm.of(typed), frame, member));
	}

	private Mono<ResponseEntity<byte[]>> keep(Organisation entry, OrganisationForm form, DeskFrame frame,
			Member member) {
		return new FormAnswer<>(entry, this.rules.faults(form, this.engagements.today()),
				(view, now) -> page(view, frame, form, now))
			.perform(() -> this.engagements.change(form.organisation(entry.id()), member.id()), REGISTER,
					() -> this.engagements.one(entry.id()));
	}

	/** What was typed stays; sent again it takes the place of the other's. */
	private Mono<ResponseEntity<byte[]>> page(FormView view, DeskFrame frame, OrganisationForm form,
			Organisation entry) {
		return this.engagements.history(entry.id())
			.map(history -> this.factory.entry(frame, view.changed() ? form.again(entry) : form, history,
					view.changed(), view.faults()))
			.map(page -> page(view.status(), page));
	}

	private ResponseEntity<byte[]> page(HttpStatus status, OrganisationPage page) {
		return this.pages.page(status, "committee/engagement/organisation", page);
	}

	private Mono<Organisation> found(String id) {
		return this.engagements.one(id(id)).switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.NOT_FOUND)));
	}

	private static UUID id(String text) {
		return TypedValue.id(text).orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND));
	}

}
