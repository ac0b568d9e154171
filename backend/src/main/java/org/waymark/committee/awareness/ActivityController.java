package org.waymark.committee.awareness;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

/** Where an entry of the awareness log is written and corrected. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class ActivityController {

	private static final String LOG = "/triage/committee/awareness";

	private final Activities activities;

	private final ActivityRules rules;

	private final CampaignsToLog campaigns;

	private final LogFactory factory;

	private final DeskPages pages;

	ActivityController(Activities activities, ActivityRules rules, CampaignsToLog campaigns, LogFactory factory,
			DeskPages pages) {
		this.activities = activities;
		this.rules = rules;
		this.campaigns = campaigns;
		this.factory = factory;
		this.pages = pages;
	}

	/** Empty, or with what a campaign says of itself. */
	@GetMapping(LOG + "/new")
	Mono<ResponseEntity<byte[]>> fresh(DeskFrame frame, @RequestParam Optional<String> campaign) {
		ActivityForm empty = ActivityForm.fresh(UUID.randomUUID());
		return Mono.justOrEmpty(campaign)
			.flatMap(this.campaigns::one)
			.map(empty::of)
			.defaultIfEmpty(empty)
			.map(form -> page(HttpStatus.OK, this.factory.entry(frame, form, List.of(), false, List.of())));
	}

	@PostMapping(LOG + "/new")
	Mono<ResponseEntity<byte[]>> add(DeskFrame frame, Member member, Typed typed) {
		ActivityForm form = ActivityForm.of(typed);
		List<Fault> faults = this.rules.faults(form, this.activities.today());
		if (!faults.isEmpty()) {
			return Mono.just(
					page(HttpStatus.UNPROCESSABLE_CONTENT, this.factory.entry(frame, form, List.of(), false, faults)));
		}
		Activity activity = form.activity(id(form.id()));
		return this.activities.add(activity, member.id()).thenReturn(DeskPages.to(address(form)));
	}

	@GetMapping(LOG + "/{activity}")
	Mono<ResponseEntity<byte[]>> show(@PathVariable String activity, DeskFrame frame) {
		return found(activity).flatMap(entry -> page(FormView.OPENED, frame, ActivityForm.of(entry), entry));
	}

	@PostMapping(LOG + "/{activity}")
	Mono<ResponseEntity<byte[]>> keep(@PathVariable String activity, DeskFrame frame, Member member, Typed typed) {
		return found(activity).flatMap(entry -> keep(entry, ActivityForm.of(typed), frame, member));
	}

	private Mono<ResponseEntity<byte[]>> keep(Activity entry, ActivityForm form, DeskFrame frame, Member member) {
		return new FormAnswer<>(entry, this.rules.faults(form, this.activities.today()),
				(view, now) -> page(view, frame, form, now))
			.perform(() -> this.activities.change(form.activity(entry.id()), member.id()), address(form),
					() -> this.activities.one(entry.id()));
	}

	/** What was typed stays; sent again it takes the place of the other's. */
	private Mono<ResponseEntity<byte[]>> page(FormView view, DeskFrame frame, ActivityForm form, Activity entry) {
		return this.activities.history(entry.id())
			.map(history -> this.factory.entry(frame, view.changed() ? form.again(entry) : form, history,
					view.changed(), view.faults()))
			.map(page -> page(view.status(), page));
	}

	private ResponseEntity<byte[]> page(HttpStatus status, ActivityPage page) {
		return this.pages.page(status, "committee/awareness/activity", page);
	}

	private Mono<Activity> found(String id) {
		return this.activities.one(id(id)).switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.NOT_FOUND)));
	}

	private static UUID id(String text) {
		return TypedValue.id(text).orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND));
	}

	/** The log of the year of an entry. */
	private static String address(ActivityForm form) {
		return LOG + form.date().map(day -> "?year=" + day.getYear()).orElse("");
	}

}
