package org.waymark.site.campaigns;

import java.net.URI;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;

import org.waymark.site.page.Frames;
import org.waymark.site.page.Pages;

/**
 * Posters to print, and a look at a campaign before it begins. Search engines are not to
 * show either.
 */
@RestController
class CampaignsController {

	private static final String POSTERS = "/posters";

	private final Campaigns campaigns;

	private final Frames frames;

	private final Pages pages;

	CampaignsController(Campaigns campaigns, Frames frames, Pages pages) {
		this.campaigns = campaigns;
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
		URI asked = exchange.getRequest().getURI();
		String address = asked.getScheme() + "://" + asked.getRawAuthority() + "/";
		return this.pages.show("campaigns/poster", new PosterPage(this.frames.frame("poster.title"), campaign(code),
				asked.getRawAuthority(), PosterCode.of(address)));
	}

	@GetMapping("/campaigns/{code}")
	ResponseEntity<byte[]> preview(@PathVariable String code, ServerWebExchange exchange) {
		hide(exchange);
		return this.pages.show("campaigns/preview",
				new CampaignPage(this.frames.frame("campaign.title"), campaign(code), List.of()));
	}

	private Campaign campaign(String code) {
		return this.campaigns.campaign(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static void hide(ServerWebExchange exchange) {
		exchange.getResponse().getHeaders().set("X-Robots-Tag", "noindex");
	}

}
