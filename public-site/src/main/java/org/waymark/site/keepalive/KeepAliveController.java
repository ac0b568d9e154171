package org.waymark.site.keepalive;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.site.form.PageMark;
import org.waymark.site.page.Pages;
import org.waymark.site.report.Journey;
import org.waymark.site.visit.Visits;

/**
 * "Keep my answers": the hour begins again, as often as asked. It begins no visit if
 * there is none.
 */
@RestController
class KeepAliveController {

	private static final Pattern OURS = Pattern.compile("/report(/[a-z-]+){0,2}");

	/** Not below the journey, whose pages are counted. */
	private static final String SAID = "/answers/";

	private static final String SCRIPT = "script";

	private final Visits visits;

	KeepAliveController(Visits visits) {
		this.visits = visits;
	}

	@PostMapping("/report/stay")
	Mono<ResponseEntity<byte[]>> stay(ServerWebExchange exchange) {
		return exchange.getFormData()
			.flatMap(form -> this.visits.stay(exchange, PageMark.of(form))
				.hasElement()
				.map(kept -> Pages.go(SCRIPT.equals(form.getFirst("by")) ? SAID + (kept ? "kept" : "gone")
						: cameFrom(exchange).orElse(Journey.CHECK))));
	}

	/**
	 * The word of our own for a script. Whatever else comes back, from a proxy or from a
	 * network that wants a sign-in, says nothing about the answers.
	 */
	@GetMapping(SAID + "{word:kept|gone}")
	ResponseEntity<String> said(@PathVariable String word) {
		return ResponseEntity.ok()
			.contentType(MediaType.TEXT_PLAIN)
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(word);
	}

	/** The page that asked, if it was one of the journey. */
	private static Optional<String> cameFrom(ServerWebExchange exchange) {
		return Optional.ofNullable(exchange.getRequest().getHeaders().getFirst(HttpHeaders.REFERER))
			.flatMap(KeepAliveController::path)
			.filter(path -> OURS.matcher(path).matches());
	}

	private static Optional<String> path(String referer) {
		try {
			return Optional.ofNullable(URI.create(referer).getPath());
		}
		catch (IllegalArgumentException unreadable) {
			return Optional.empty();
		}
	}

}
