package org.waymark.site.guidance;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;

import org.waymark.site.page.Notices;

/** Hands out the pages that only inform. */
@RestController
class GuidanceController {

	/** The first page of the journey is not to lie about on the device. */
	private static final String NOT_KEPT = "no-store";

	private static final String ASK_AGAIN = "no-cache";

	private final Library library;

	private final Notices notices;

	GuidanceController(Library library, Notices notices) {
		this.library = library;
		this.notices = notices;
	}

	@GetMapping({ "/", "/guidance", "/guidance/{name}", "/guidance/for/{code}", "/guidance/about/{code}", "/contact",
			"/accessibility", "/privacy", "/cookies" })
	ResponseEntity<byte[]> page(ServerWebExchange exchange,
			@RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String accepted) {
		return answer(exchange, accepted, ASK_AGAIN);
	}

	@GetMapping({ "/report", "/report/place", "/report/me", "/report/work", "/report/then" })
	ResponseEntity<byte[]> before(ServerWebExchange exchange,
			@RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String accepted) {
		return answer(exchange, accepted, NOT_KEPT);
	}

	/** A neutral address, which no history explains and no search engine keeps. */
	@GetMapping("/read/{code}")
	ResponseEntity<byte[]> quiet(ServerWebExchange exchange,
			@RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String accepted) {
		exchange.getResponse().getHeaders().set("X-Robots-Tag", "noindex, noarchive");
		return answer(exchange, accepted, NOT_KEPT);
	}

	private ResponseEntity<byte[]> answer(ServerWebExchange exchange, @Nullable String accepted, String cacheControl) {
		String path = exchange.getRequest().getPath().pathWithinApplication().value();
		return this.library.page(path).map(page -> page.answer(accepted, cacheControl)).orElseGet(() -> missing(path));
	}

	private ResponseEntity<byte[]> missing(String path) {
		if (this.library.lapsed(path)) {
			return this.notices.lapsed();
		}
		throw new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
