package org.waymark.directory.editing;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

import org.waymark.desk.Typed;
import org.waymark.directory.schools.SchoolEdits;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.site.schools.School;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** The list of schools with what is missing, and a page for each. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class SchoolListController {

	private static final String SCHOOL = "/triage/schools/{urn}";

	private final FoundSchools schools;

	private final SchoolEdits edits;

	private final SchoolPageFactory factory;

	private final DeskPages pages;

	SchoolListController(FoundSchools schools, SchoolEdits edits, SchoolPageFactory factory, DeskPages pages) {
		this.schools = schools;
		this.edits = edits;
		this.factory = factory;
		this.pages = pages;
	}

	@GetMapping("/triage/schools")
	Mono<ResponseEntity<byte[]>> list(DeskFrame frame) {
		return this.schools.edition()
			.map(edition -> this.pages.page(HttpStatus.OK, "directory/editing/schools",
					this.factory.schools(frame, edition)));
	}

	@GetMapping(SCHOOL)
	Mono<ResponseEntity<byte[]>> one(@PathVariable String urn, DeskFrame frame) {
		return page(HttpStatus.OK, urn, frame, "");
	}

	/** The policies of a school that closed go to one that replaced it. */
	@PostMapping(SCHOOL)
	Mono<ResponseEntity<byte[]>> move(@PathVariable String urn, DeskFrame frame, Member editor, Typed typed) {
		return this.schools.school(urn).flatMap(school -> move(school, typed, frame, editor));
	}

	private Mono<ResponseEntity<byte[]>> move(School school, Typed typed, DeskFrame frame, Member editor) {
		int to = typed.number("to");
		boolean replaced = school.standing().over() && school.standing().successors().contains(to);
		Mono<Boolean> moved = replaced ? this.edits.move(school.urn(), to, editor.id()) : Mono.just(false);
		return moved.flatMap(done -> done ? Mono.just(at(to))
				: page(HttpStatus.CONFLICT, Integer.toString(school.urn()), frame, this.factory.nothingMoved()));
	}

	private Mono<ResponseEntity<byte[]>> page(HttpStatus status, String urn, DeskFrame frame, String note) {
		return this.schools.edition().flatMap(edition -> {
			School school = FoundSchools.in(edition, urn);
			return this.schools.trustOf(school.urn())
				.map(PolicyHolder::path)
				.defaultIfEmpty("")
				.map(trust -> this.pages.page(status, "directory/editing/school",
						this.factory.school(frame, school, edition, trust, note)));
		});
	}

	private static ResponseEntity<byte[]> at(int urn) {
		return DeskPages.to("/triage/schools/" + urn);
	}

}
