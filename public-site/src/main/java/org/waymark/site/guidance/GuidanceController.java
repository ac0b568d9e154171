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

/** Hands out the pages that only inform. */
@RestController
class GuidanceController {

	/** The first page of the journey is not to lie about on the device. */
	private static final String NOT_KEPT = "no-store";

	private static final String ASK_AGAIN = "no-cache";

	private final Library library;

	GuidanceController(Library library) {
		this.library = library;
	}

	@GetMapping({ "/", "/guidance/{name}", "/contact", "/accessibility", "/privacy", "/cookies" })
	ResponseEntity<byte[]> page(ServerWebExchange exchange,
			@RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String accepted) {
		return answer(exchange, accepted, ASK_AGAIN);
	}

	@GetMapping({ "/report", "/report/place", "/report/me", "/report/work", "/report/then" })
	ResponseEntity<byte[]> before(ServerWebExchange exchange,
			@RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String accepted) {
		return answer(exchange, accepted, NOT_KEPT);
	}

	private ResponseEntity<byte[]> answer(ServerWebExchange exchange, @Nullable String accepted, String cacheControl) {
		return this.library.page(exchange.getRequest().getPath().pathWithinApplication().value())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
			.answer(accepted, cacheControl);
	}

}
