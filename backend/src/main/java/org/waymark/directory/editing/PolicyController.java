package org.waymark.directory.editing;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.directory.schools.PolicyRow;
import org.waymark.directory.schools.SchoolEdits;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.site.schools.School;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Where an editor says whether a school publishes a policy, and where. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class PolicyController {

	private static final String PATH = "/triage/schools/{urn}/policies/{kind}";

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

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> show(@PathVariable String urn, @PathVariable String kind, DeskFrame frame) {
		return this.schools.school(urn)
			.flatMap(school -> this.edits.policy(school.urn(), kind)
				.flatMap(row -> page(HttpStatus.OK, new Place(school, kind, frame), PolicyForm.of(row), row,
						List.of())));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> keep(@PathVariable String urn, @PathVariable String kind, DeskFrame frame,
			Member editor, ServerWebExchange exchange) {
		return exchange.getFormData()
			.map(sent -> PolicyForm.of(new Typed(sent)))
			.flatMap(form -> this.schools.school(urn)
				.flatMap(school -> keep(new Place(school, kind, frame), form, editor)));
	}

	private Mono<ResponseEntity<byte[]>> keep(Place place, PolicyForm form, Member editor) {
		int urn = place.school().urn();
		return this.edits.policy(urn, place.kind()).flatMap(before -> {
			List<Fault> faults = form.faults();
			return faults.isEmpty() ? keep(place, form, before, editor)
					: page(HttpStatus.UNPROCESSABLE_CONTENT, place, form, before, faults);
		});
	}

	private Mono<ResponseEntity<byte[]>> keep(Place place, PolicyForm form, PolicyRow before, Member editor) {
		int urn = place.school().urn();
		this.schools.kind(place.kind());
		return this.edits.keep(form.row(before, this.time.instant(), editor.id()), urn, editor.id())
			.flatMap(kept -> kept ? Mono.just(back(urn)) : conflict(place, form));
	}

	/** What was typed stays; sent again it takes the place of the other's. */
	private Mono<ResponseEntity<byte[]>> conflict(Place place, PolicyForm form) {
		return this.edits.policy(place.school().urn(), place.kind())
			.flatMap(now -> page(HttpStatus.CONFLICT, place, form.again(now), now, List.of()));
	}

	private Mono<ResponseEntity<byte[]>> page(HttpStatus status, Place place, PolicyForm form, PolicyRow row,
			List<Fault> faults) {
		Optional<PolicyRow> now = Optional.of(row).filter(one -> status == HttpStatus.CONFLICT);
		return this.edits.history(row.id())
			.collectList()
			.map(history -> this.factory.policy(place.frame(), place.school(), this.schools.kind(place.kind()), form,
					history, row, now))
			.map(page -> this.pages.page(status, "directory/editing/policy", this.factory.faulty(page, faults)));
	}

	private static ResponseEntity<byte[]> back(int urn) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/triage/schools/" + urn)).build();
	}

	/**
	 * Where an editor is.
	 */
	private record Place(School school, String kind, DeskFrame frame) {

	}

}
