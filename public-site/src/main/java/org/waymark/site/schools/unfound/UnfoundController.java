package org.waymark.site.schools.unfound;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

import org.waymark.site.page.Frames;
import org.waymark.site.page.Pages;
import org.waymark.site.schools.PublishedSchools.PolicyKind;
import org.waymark.site.schools.School;
import org.waymark.site.schools.UnfoundPolicies;
import org.waymark.site.schools.pages.Directory;

/** Where a parent says that a policy is not to be found: one link and one button. */
@RestController
class UnfoundController {

	private static final Logger log = LoggerFactory.getLogger(UnfoundController.class);

	private static final String PATH = "/schools/{urn:[0-9]{1,9}}/cannot-find/{kind:[a-z][a-z-]{0,39}}";

	private static final String NOTED = "/noted";

	private static final String NOT_NOTED = "/not-noted";

	private final Directory directory;

	private final UnfoundPolicies unfound;

	private final Frames frames;

	private final Pages pages;

	UnfoundController(Directory directory, UnfoundPolicies unfound, Frames frames, Pages pages) {
		this.directory = directory;
		this.unfound = unfound;
		this.frames = frames;
		this.pages = pages;
	}

	@GetMapping(PATH)
	ResponseEntity<byte[]> ask(@PathVariable int urn, @PathVariable String kind) {
		return page("ask", "schools.unfound.title", urn, kind);
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> note(@PathVariable int urn, @PathVariable String kind) {
		UnfoundPage page = about("schools.unfound.title", urn, kind);
		return this.unfound.note(urn, kind)
			.thenReturn(Pages.go(page.address() + NOTED))
			.onErrorResume(Exception.class, failure -> away(page, failure));
	}

	@GetMapping(PATH + NOTED)
	ResponseEntity<byte[]> noted(@PathVariable int urn, @PathVariable String kind) {
		return page("noted", "schools.unfound.noted", urn, kind);
	}

	@GetMapping(PATH + NOT_NOTED)
	ResponseEntity<byte[]> notNoted(@PathVariable int urn, @PathVariable String kind) {
		return page("notNoted", "schools.unfound.not-noted", urn, kind);
	}

	/** The database is away: what they can do without us is on the page. */
	private static Mono<ResponseEntity<byte[]>> away(UnfoundPage page, Exception failure) {
		log.warn("That a policy is not to be found could not be kept: {}", failure.getClass().getSimpleName());
		return Mono.just(Pages.go(page.address() + NOT_NOTED));
	}

	private ResponseEntity<byte[]> page(String template, String title, int urn, String kind) {
		return this.pages.unlisted("schools/unfound/" + template, about(title, urn, kind));
	}

	/** Only of a school that is there, and of a policy that it is asked for. */
	private UnfoundPage about(String title, int urn, String code) {
		School school = this.directory.school(urn)
			.filter(one -> !one.standing().over())
			.orElseThrow(UnfoundController::missing);
		PolicyKind kind = this.directory.kind(code).orElseThrow(UnfoundController::missing);
		return new UnfoundPage(this.frames.frame(title), urn, school.name(), kind.code(), kind.name());
	}

	private static ResponseStatusException missing() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
