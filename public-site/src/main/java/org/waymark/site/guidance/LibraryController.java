package org.waymark.site.guidance;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.site.guidance.Finder.Listed;
import org.waymark.site.page.Frames;
import org.waymark.site.page.Pages;
import org.waymark.site.publication.SealedSearches;
import org.waymark.site.text.TypedText;

/** Searches the library. What was typed is kept nowhere, and no history shows it. */
@RestController
class LibraryController {

	private static final String PATH = "/guidance";

	private static final String SUBJECT = "guidance";

	/** The field of the one box. */
	private static final String BOX = "q";

	/**
	 * Long enough to read and to come back from a page; who opens a history later sees
	 * nothing.
	 */
	private static final Duration LASTS = Duration.ofMinutes(5);

	private final Library library;

	private final SealedSearches searches;

	private final Frames frames;

	private final Pages pages;

	LibraryController(Library library, SealedSearches searches, Frames frames, Pages pages) {
		this.library = library;
		this.searches = searches;
		this.frames = frames;
		this.pages = pages;
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> search(ServerWebExchange exchange) {
		return exchange.getFormData()
			.map(form -> Objects.requireNonNullElse(form.getFirst(BOX), ""))
			.map(typed -> Pages
				.go(TypedText.isBlank(typed) ? PATH : PATH + "/found/" + this.searches.seal(SUBJECT, typed)));
	}

	@GetMapping(PATH + "/found/{sealed}")
	ResponseEntity<byte[]> found(@PathVariable String sealed, ServerWebExchange exchange) {
		exchange.getResponse().getHeaders().set("X-Robots-Tag", "noindex, noarchive");
		return this.searches.open(SUBJECT, sealed, LASTS)
			.map(this::found)
			.orElseGet(() -> page("library.over", List.of()));
	}

	private ResponseEntity<byte[]> found(String typed) {
		List<Listed> found = this.library.find(typed);
		return page(found.isEmpty() ? "library.none" : "library.found", found);
	}

	/** The words that were typed are not said again: who goes back must not find them. */
	private ResponseEntity<byte[]> page(String said, List<Listed> found) {
		return this.pages.show("guidance/list",
				new FoundEntriesPage(this.frames.frame("library.found.title"), this.frames.text(said), found));
	}

}
