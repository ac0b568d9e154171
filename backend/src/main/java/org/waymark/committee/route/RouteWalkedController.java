package org.waymark.committee.route;

import java.util.List;
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
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;
import org.waymark.site.text.Csv;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** How far people come on the route, and where those who tried it write what they met. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class RouteWalkedController {

	private static final String ROUTE = "/triage/committee/route";

	private final Walks walks;

	private final RouteWalkedFactory factory;

	private final Words words;

	private final DeskPages pages;

	RouteWalkedController(Walks walks, RouteWalkedFactory factory, Words words, DeskPages pages) {
		this.walks = walks;
		this.factory = factory;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping(ROUTE)
	Mono<ResponseEntity<byte[]>> show(DeskFrame frame, @RequestParam(defaultValue = "") String quarter) {
		RouteQuarter shown = RouteQuarter.of(quarter, this.walks.today());
		return Mono.zip(this.walks.figures(shown.firstDay()), this.walks.all())
			.map(read -> this.pages.page(HttpStatus.OK, "committee/route/route",
					this.factory.page(frame, shown, this.walks.today(), read.getT1(), read.getT2())));
	}

	@GetMapping(ROUTE + ".csv")
	Mono<ResponseEntity<byte[]>> file() {
		return this.walks.all()
			.map(all -> DeskPages.csv("route-" + this.walks.today() + ".csv", Csv.file(this.factory.file(all))));
	}

	@GetMapping(ROUTE + "/new")
	ResponseEntity<byte[]> fresh(DeskFrame frame) {
		return page(FormView.OPENED, frame, WalkForm.fresh());
	}

	@PostMapping(ROUTE + "/new")
	Mono<ResponseEntity<byte[]>> add(DeskFrame frame, Member member, Typed typed) {
		WalkForm form = WalkForm.of(typed);
		List<Fault> faults = faults(form);
		return faults.isEmpty() ? this.walks.add(form.walk(id(form.id())), member.id()).thenReturn(DeskPages.to(ROUTE))
				: Mono.just(page(FormView.wrong(faults), frame, form));
	}

	@GetMapping(ROUTE + "/{walk}")
	Mono<ResponseEntity<byte[]>> show(@PathVariable String walk, DeskFrame frame) {
		return found(walk).flatMap(entry -> page(FormView.OPENED, frame, WalkForm.of(entry), entry));
	}

	@PostMapping(ROUTE + "/{walk}")
	Mono<ResponseEntity<byte[]>> keep(@PathVariable String walk, DeskFrame frame, Member member, Typed typed) {
		return found(walk).flatMap(entry -> keep(entry, WalkForm.of(typed), frame, member));
	}

	private Mono<ResponseEntity<byte[]>> keep(Walk entry, WalkForm form, DeskFrame frame, Member member) {
		return new FormAnswer<>(entry, faults(form), (view, now) -> page(view, frame, form, now)).perform(
				() -> this.walks.change(form.walk(entry.id()), member.id()), ROUTE, () -> this.walks.one(entry.id()));
	}

	/** What was typed stays; sent again it takes the place of the other's. */
	private Mono<ResponseEntity<byte[]>> page(FormView view, DeskFrame frame, WalkForm form, Walk entry) {
		return this.walks.history(entry.id())
			.map(history -> this.pages.page(view.status(), "committee/route/walk",
					this.factory.entry(frame, view.changed() ? form.again(entry) : form, history, view)));
	}

	private ResponseEntity<byte[]> page(FormView view, DeskFrame frame, WalkForm form) {
		return this.pages.page(view.status(), "committee/route/walk", this.factory.entry(frame, form, List.of(), view));
	}

	private List<Fault> faults(WalkForm form) {
		return form.faults(this.words.codes("walk-way"), this.walks.today());
	}

	private Mono<Walk> found(String id) {
		return this.walks.one(id(id)).switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.NOT_FOUND)));
	}

	private static UUID id(String text) {
		return TypedValue.id(text).orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND));
	}

}
