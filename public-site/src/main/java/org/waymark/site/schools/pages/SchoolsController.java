package org.waymark.site.schools.pages;

import java.util.Objects;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.site.page.Pages;
import org.waymark.site.publication.SealedSearches;
import org.waymark.site.schools.PublishedSchools;
import org.waymark.site.schools.School;
import org.waymark.site.text.TypedText;

/** Where a parent finds a school. Every page comes out of memory. */
@RestController
class SchoolsController {

	static final String PATH = "/schools";

	/** The field of the one box. */
	static final String BOX = "q";

	private final Directory directory;

	private final SealedSearches searches;

	private final FindPages findPages;

	private final SchoolPages schoolPages;

	SchoolsController(Directory directory, SealedSearches searches, FindPages findPages, SchoolPages schoolPages) {
		this.directory = directory;
		this.searches = searches;
		this.findPages = findPages;
		this.schoolPages = schoolPages;
	}

	@GetMapping(PATH)
	ResponseEntity<byte[]> ask() {
		return this.findPages.ask(this.directory.now(), this.directory.figures().isPresent());
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> search(ServerWebExchange exchange) {
		return exchange.getFormData()
			.map(form -> Objects.requireNonNullElse(form.getFirst(BOX), ""))
			.map(typed -> Pages.go(TypedText.isBlank(typed) ? PATH
					: PATH + "/found/" + this.searches.seal(PublishedSchools.SUBJECT, typed)));
	}

	@GetMapping(PATH + "/found/{sealed}")
	ResponseEntity<byte[]> found(@PathVariable String sealed, ServerWebExchange exchange) {
		exchange.getResponse().getHeaders().set("X-Robots-Tag", "noindex, noarchive");
		return this.searches.open(PublishedSchools.SUBJECT, sealed)
			.map(typed -> this.findPages.found(this.directory.now(), typed))
			.orElseGet(this.findPages::over);
	}

	@GetMapping(PATH + "/phase/{phase:[a-z-]+}")
	ResponseEntity<byte[]> ofPhase(@PathVariable String phase, @RequestParam(defaultValue = "1") String page) {
		String code = Phase.CODES.stream()
			.filter(known -> Phase.path(known).equals(phase))
			.findFirst()
			.orElseThrow(SchoolsController::missing);
		return this.findPages.ofPhase(this.directory.now(), code, number(page));
	}

	@GetMapping(PATH + "/letter/{letter:[a-z0]}")
	ResponseEntity<byte[]> ofLetter(@PathVariable String letter, @RequestParam(defaultValue = "1") String page) {
		return this.findPages.ofLetter(this.directory.now(), letter, number(page));
	}

	@GetMapping(PATH + "/{urn:[0-9]{1,9}}")
	ResponseEntity<byte[]> school(@PathVariable int urn) {
		ShownSchools shown = this.directory.now();
		School school = shown.school(urn).orElseThrow(SchoolsController::missing);
		return this.schoolPages.school(shown, school);
	}

	private static int number(String page) {
		return page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
	}

	private static ResponseStatusException missing() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
