package org.waymark.committee.awareness;

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

	private final LogFactory factory;

	private final DeskPages pages;

	ActivityController(Activities activities, ActivityRules rules, LogFactory factory, DeskPages pages) {
		this.activities = activities;
		this.rules = rules;
		this.factory = factory;
		this.pages = pages;
	}

	@GetMapping(LOG + "/new")
	ResponseEntity<byte[]> fresh(DeskFrame frame) {
		return page(HttpStatus.OK,
				this.factory.entry(frame, ActivityForm.fresh(UUID.randomUUID()), List.of(), false, List.of()));
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
		return this.activities.add(activity, member.id()).thenReturn(back(activity));
	}

	@GetMapping(LOG + "/{activity}")
	Mono<ResponseEntity<byte[]>> show(@PathVariable String activity, DeskFrame frame) {
		return found(activity).flatMap(entry -> page(HttpStatus.OK, frame, ActivityForm.of(entry), entry, List.of()));
	}

	@PostMapping(LOG + "/{activity}")
	Mono<ResponseEntity<byte[]>> keep(@PathVariable String activity, DeskFrame frame, Member member, Typed typed) {
		return found(activity).flatMap(entry -> keep(entry, ActivityForm.of(typed), frame, member));
	}

	private Mono<ResponseEntity<byte[]>> keep(Activity entry, ActivityForm form, DeskFrame frame, Member member) {
		List<Fault> faults = this.rules.faults(form, this.activities.today());
		if (!faults.isEmpty()) {
			return page(HttpStatus.UNPROCESSABLE_CONTENT, frame, form, entry, faults);
		}
		Activity corrected = form.activity(entry.id());
		return this.activities.change(corrected, member.id())
			.flatMap(kept -> kept ? Mono.just(back(corrected)) : conflict(entry, form, frame));
	}

	/** What was typed stays; sent again it takes the place of the other's. */
	private Mono<ResponseEntity<byte[]>> conflict(Activity entry, ActivityForm form, DeskFrame frame) {
		return this.activities.one(entry.id())
			.flatMap(now -> page(HttpStatus.CONFLICT, frame, form.again(now), now, List.of()));
	}

	private Mono<ResponseEntity<byte[]>> page(HttpStatus status, DeskFrame frame, ActivityForm form, Activity entry,
			List<Fault> faults) {
		return this.activities.history(entry.id())
			.map(history -> page(status,
					this.factory.entry(frame, form, history, status == HttpStatus.CONFLICT, faults)));
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

	private static ResponseEntity<byte[]> back(Activity activity) {
		return DeskPages.to(LOG + "?year=" + activity.day().getYear());
	}

}
