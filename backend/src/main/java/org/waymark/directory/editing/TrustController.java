package org.waymark.directory.editing;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.directory.schools.PolicyKinds;
import org.waymark.directory.schools.SchoolEdits;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.staff.DeskFrame;

/** The policies of a trust, which serve all its schools. */
@Controller
@ConditionalOnFace(Face.TRIAGE)
class TrustController {

	private final FoundSchools schools;

	private final SchoolEdits edits;

	private final PolicyKinds kinds;

	private final SchoolPageFactory factory;

	private final DeskPages pages;

	TrustController(FoundSchools schools, SchoolEdits edits, PolicyKinds kinds, SchoolPageFactory factory,
			DeskPages pages) {
		this.schools = schools;
		this.edits = edits;
		this.kinds = kinds;
		this.factory = factory;
		this.pages = pages;
	}

	@GetMapping("/triage/schools/trusts/{trust}")
	Mono<ResponseEntity<byte[]>> show(@PathVariable String trust, DeskFrame frame) {
		return this.schools.trust(trust).flatMap(holder -> page(holder, frame));
	}

	private Mono<ResponseEntity<byte[]>> page(PolicyHolder holder, DeskFrame frame) {
		return this.schools.ofTrust(Integer.toString(holder.number()))
			.map(school -> school.registered().name())
			.sort()
			.collectList()
			.flatMap(names -> Flux.fromIterable(this.kinds.all())
				.concatMap(kind -> this.edits.policyOfTrust(holder.number(), kind.code()))
				.collectList()
				.map(rows -> this.factory.trust(frame, holder, names, rows, this.kinds.all())))
			.map(page -> this.pages.page(HttpStatus.OK, "directory/editing/trust", page));
	}

}
