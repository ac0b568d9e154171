package org.waymark.directory.editing;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.staff.DeskFrame;

/** The list of schools with what is missing, and a page for each. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class SchoolListController {

	private final FoundSchools schools;

	private final SchoolPageFactory factory;

	private final DeskPages pages;

	SchoolListController(FoundSchools schools, SchoolPageFactory factory, DeskPages pages) {
		this.schools = schools;
		this.factory = factory;
		this.pages = pages;
	}

	@GetMapping("/triage/schools")
	Mono<ResponseEntity<byte[]>> list(DeskFrame frame) {
		return this.schools.edition()
			.map(edition -> this.pages.page(HttpStatus.OK, "directory/editing/schools",
					this.factory.schools(frame, edition)));
	}

	@GetMapping("/triage/schools/{urn}")
	Mono<ResponseEntity<byte[]>> one(@PathVariable String urn, DeskFrame frame) {
		return this.schools.edition()
			.map(edition -> this.pages.page(HttpStatus.OK, "directory/editing/school",
					this.factory.school(frame, FoundSchools.in(edition, urn), edition)));
	}

}
