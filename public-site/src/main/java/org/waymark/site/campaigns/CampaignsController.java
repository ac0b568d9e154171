package org.waymark.site.campaigns;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.site.page.Frames;
import org.waymark.site.page.Pages;
import org.waymark.site.pdf.NoPdf;

/**
 * Posters to print, and a look at a campaign before it begins. Search engines are not to
 * show either.
 */
@RestController
class CampaignsController {

	private static final String POSTERS = "/posters";

	private static final String POSTER = "campaigns/poster";

	private final Campaigns campaigns;

	private final PosterCopies copies;

	private final Frames frames;

	private final Pages pages;

	CampaignsController(Campaigns campaigns, PosterCopies copies, Frames frames, Pages pages) {
		this.campaigns = campaigns;
		this.copies = copies;
		this.frames = frames;
		this.pages = pages;
	}

	@GetMapping(POSTERS)
	ResponseEntity<byte[]> posters(ServerWebExchange exchange) {
		hide(exchange);
		return this.pages.show("campaigns/posters",
				new CampaignPage(this.frames.frame("posters.title"), null, this.campaigns.all()));
	}

	@GetMapping(POSTERS + "/{code}")
	ResponseEntity<byte[]> poster(@PathVariable String code, ServerWebExchange exchange) {
		hide(exchange);
		return this.pages.show(POSTER, poster(campaign(code), exchange));
	}

	@GetMapping(POSTERS + "/{code}/{size:[a-z0-9]+}.pdf")
	Mono<ResponseEntity<byte[]>> copy(@PathVariable String code, @PathVariable String size,
			ServerWebExchange exchange) {
		hide(exchange);
		PosterPage poster = poster(campaign(code), exchange);
		PaperSize paper = PaperSize.of(size).orElseThrow(CampaignsController::none);
		Instant today = poster.frame().now().toLocalDate().atStartOfDay(ZoneOffset.UTC).toInstant();
		return this.copies.copy(new PosterSheet(poster, paper), today)
			.map(made -> answer(made, paper.file()))
			.onErrorResume(NoPdf.class, none -> Mono.just(unmade(poster, none.reason())));
	}

	private static ResponseEntity<byte[]> answer(byte[] copy, String name) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(copy);
	}

	/** The poster itself, which can be printed. */
	private ResponseEntity<byte[]> unmade(PosterPage poster, NoPdf.Reason why) {
		String words = this.frames.text(why.passes() ? "poster.unmade.now" : "poster.unmade");
		return this.pages.show(why.status(), POSTER, poster.without(words));
	}

	private PosterPage poster(Campaign campaign, ServerWebExchange exchange) {
		URI asked = exchange.getRequest().getURI();
		String address = asked.getScheme() + "://" + asked.getRawAuthority() + "/";
		return new PosterPage(this.frames.frame("poster.title"), campaign, asked.getRawAuthority(),
				PosterCode.of(address), "");
	}

	@GetMapping("/campaigns/{code}")
	ResponseEntity<byte[]> preview(@PathVariable String code, ServerWebExchange exchange) {
		hide(exchange);
		return this.pages.show("campaigns/preview",
				new CampaignPage(this.frames.frame("campaign.title"), campaign(code), List.of()));
	}

	private Campaign campaign(String code) {
		return this.campaigns.campaign(code).orElseThrow(CampaignsController::none);
	}

	private static ResponseStatusException none() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

	private static void hide(ServerWebExchange exchange) {
		exchange.getResponse().getHeaders().set("X-Robots-Tag", "noindex");
	}

}
