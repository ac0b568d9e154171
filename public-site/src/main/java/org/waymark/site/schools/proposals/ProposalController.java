package org.waymark.site.schools.proposals;

import java.util.List;
import java.util.function.BiFunction;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.site.Submission.Arrival;
import org.waymark.site.page.Pages;
import org.waymark.site.schools.Proposal;
import org.waymark.site.schools.School;
import org.waymark.site.schools.ProposalLinks;
import org.waymark.site.schools.ProposalLinks.Link;
import org.waymark.site.schools.pages.Directory;

/**
 * The form that a link in a letter opens. To open it changes nothing, since programs that
 * look through mail open links; the button uses the link up.
 */
@RestController
class ProposalController {

	private static final Logger log = LoggerFactory.getLogger(ProposalController.class);

	private static final String PATH = "/schools/proposals/{token:[A-Za-z0-9_-]{43}}";

	private static final String SENT = "/schools/proposals/sent";

	private final ProposalLinks links;

	private final Directory directory;

	private final ProposalPages pages;

	ProposalController(ProposalLinks links, Directory directory, ProposalPages pages) {
		this.links = links;
		this.directory = directory;
		this.pages = pages;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<byte[]>> open(@PathVariable String token, ServerWebExchange exchange) {
		return found(token, exchange, (link, school) -> Mono.just(this.pages.form(token, link, school)))
			.onErrorResume(Exception.class, failure -> away(token, Proposal.NONE, failure));
	}

	@PostMapping(PATH)
	Mono<ResponseEntity<byte[]>> send(@PathVariable String token, ServerWebExchange exchange) {
		return exchange.getFormData()
			.map(form -> Proposal.sent(field -> only(form, field), this.directory.kinds()))
			.flatMap(typed -> allowed(exchange)
				.flatMap(allowed -> allowed ? found(token, (link, school) -> keep(token, school, typed))
						: Mono.just(this.pages.away(address(token), typed)))
				.map(page -> page.getStatusCode().is2xxSuccessful() ? Pages.go(address(token)) : page)
				.onErrorResume(Exception.class, failure -> away(token, typed, failure)));
	}

	@GetMapping(SENT)
	ResponseEntity<byte[]> sent() {
		return this.pages.notice("sent");
	}

	private Mono<ResponseEntity<byte[]>> keep(String token, School school, Proposal typed) {
		boolean complete = this.pages.faults(typed, school).isEmpty();
		return this.links.keep(token, typed, complete)
			.map(kept -> Pages.go((kept && complete) ? SENT : address(token)));
	}

	private Mono<ResponseEntity<byte[]>> found(String token, ServerWebExchange exchange,
			BiFunction<Link, School, Mono<ResponseEntity<byte[]>>> then) {
		return allowed(exchange)
			.flatMap(allowed -> allowed ? found(token, then) : Mono.just(this.pages.notice("many")));
	}

	private Mono<Boolean> allowed(ServerWebExchange exchange) {
		return this.links.allowed(exchange.getAttributeOrDefault(Arrival.NETWORK, ""));
	}

	private Mono<ResponseEntity<byte[]>> found(String token,
			BiFunction<Link, School, Mono<ResponseEntity<byte[]>>> then) {
		return this.links.find(token)
			.flatMap(link -> Mono.justOrEmpty(this.directory.school(link.urn()))
				.filter(school -> !school.standing().over())
				.flatMap(school -> link.used() ? Mono.just(this.pages.notice("used")) : then.apply(link, school)))
			.switchIfEmpty(Mono.fromSupplier(() -> this.pages.notice("gone")));
	}

	/** The database is away: what was typed stays in a form that can be sent again. */
	private Mono<ResponseEntity<byte[]>> away(String token, Proposal typed, Exception failure) {
		log.warn("The link of a school could not be looked up: {}", failure.getClass().getSimpleName());
		return Mono.just(this.pages.away(address(token), typed));
	}

	private static String only(MultiValueMap<String, String> form, String field) {
		return String.join(" ", form.getOrDefault(field, List.of()));
	}

	private static String address(String token) {
		return PATH.substring(0, PATH.indexOf('{')) + token;
	}

}
