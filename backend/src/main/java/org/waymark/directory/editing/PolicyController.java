package org.waymark.directory.editing;

import java.time.InstantSource;
import java.util.Optional;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.desk.FormAnswer;
import org.waymark.desk.FormView;
import org.waymark.desk.Typed;
import org.waymark.directory.schools.PolicyRow;
import org.waymark.directory.schools.SchoolEdits;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Where an editor says whether a school or a trust publishes a policy, and where. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class PolicyController {

	private static final String SCHOOL = "/triage/schools/{urn}/policies/{kind}";

	private static final String TRUST = "/triage/schools/trusts/{trust}/policies/{kind}";

	private final FoundSchools schools;

	private final SchoolEdits edits;

	private final SchoolPageFactory factory;

	private final DeskPages pages;

	private final InstantSource time;

	PolicyController(FoundSchools schools, SchoolEdits edits, SchoolPageFactory factory, DeskPages pages,
			InstantSource time) {
		this.schools = schools;
		this.edits = edits;
		this.factory = factory;
		this.pages = pages;
		this.time = time;
	}

	@GetMapping(SCHOOL)
	Mono<ResponseEntity<byte[]>> show(@PathVariable String urn, @PathVariable String kind, DeskFrame frame) {
		return this.schools.holder(urn).flatMap(holder -> show(new Place(holder, kind, frame)));
	}

	@GetMapping(TRUST)
	Mono<ResponseEntity<byte[]>> showOfTrust(@PathVariable String trust, @PathVariable String kind, DeskFrame frame) {
		return this.schools.trust(trust).flatMap(holder -> show(new Place(holder, kind, frame)));
	}

	@PostMapping(SCHOOL)
	Mono<ResponseEntity<byte[]>> keep(@PathVariable String urn, @PathVariable String kind, DeskFrame frame,
			Member editor, Typed typed) {
		return this.schools.holder(urn)
			.flatMap(holder -> keep(new Place(holder, kind, frame), PolicyForm.of(typed), editor));
	}

	@PostMapping(TRUST)
	Mono<ResponseEntity<byte[]>> keepOfTrust(@PathVariable String trust, @PathVariable String kind, DeskFrame frame,
			Member editor, Typed typed) {
		return this.schools.trust(trust)
			.flatMap(holder -> keep(new Place(holder, kind, frame), PolicyForm.of(typed), editor));
	}

	private Mono<ResponseEntity<byte[]>> show(Place place) {
		return policy(place).flatMap(row -> page(FormView.OPENED, place, PolicyForm.of(row), row));
	}

	private Mono<PolicyRow> policy(Place place) {
		PolicyHolder holder = place.holder();
		return holder.trust() ? this.edits.policyOfTrust(holder.number(), place.kind())
				: this.edits.policy(holder.number(), place.kind());
	}

	private Mono<ResponseEntity<byte[]>> keep(Place place, PolicyForm form, Member editor) {
		return policy(place)
			.flatMap(before -> new FormAnswer<>(before, form.faults(), (view, now) -> page(view, place, form, now))
				.perform(() -> keep(place, form, before, editor), place.holder().path(), () -> policy(place)));
	}

	private Mono<Boolean> keep(Place place, PolicyForm form, PolicyRow before, Member editor) {
		this.schools.kind(place.kind());
		return this.edits.keep(form.row(before, this.time.instant(), editor.id()), editor.id());
	}

	/** What was typed stays; sent again it takes the place of the other's. */
	private Mono<ResponseEntity<byte[]>> page(FormView view, Place place, PolicyForm form, PolicyRow row) {
		Optional<PolicyRow> now = Optional.of(row).filter(one -> view.changed());
		return this.edits.history(row.id())
			.collectList()
			.map(history -> this.factory.policy(place.frame(), place.holder(), this.schools.kind(place.kind()),
					view.changed() ? form.again(row) : form, history, row, now))
			.map(page -> this.pages.page(view.status(), "directory/editing/policy",
					this.factory.faulty(page, view.faults())));
	}

	/**
	 * Where an editor is.
	 */
	private record Place(PolicyHolder holder, String kind, DeskFrame frame) {

	}

}
