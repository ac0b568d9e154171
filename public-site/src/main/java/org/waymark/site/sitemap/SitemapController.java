package org.waymark.site.sitemap;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

/** The two files that search engines ask for. */
@RestController
class SitemapController {

	/** A map may have no more. */
	private static final int MOST = 50_000;

	private static final MediaType XML = MediaType.parseMediaType("application/xml;charset=UTF-8");

	private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

	private final List<Mapped> mapped;

	SitemapController(List<Mapped> mapped) {
		this.mapped = mapped;
	}

	@GetMapping("/sitemap.xml")
	ResponseEntity<String> sitemap(ServerWebExchange exchange) {
		String site = site(exchange);
		String pages = this.mapped.stream()
			.flatMap(Mapped::paths)
			.sorted()
			.distinct()
			.limit(MOST)
			.map(path -> "<url><loc>" + site + path + "</loc></url>\n")
			.collect(Collectors.joining());
		return ResponseEntity.ok()
			.contentType(XML)
			.body("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
					+ "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n" + pages + "</urlset>\n");
	}

	@GetMapping("/robots.txt")
	ResponseEntity<String> robots(ServerWebExchange exchange) {
		return ResponseEntity.ok().contentType(TEXT).body("""
				User-agent: *
				Disallow: /exit
				Disallow: /guidance/found/
				Disallow: /schools/found/

				Sitemap: %s/sitemap.xml
				""".formatted(site(exchange)));
	}

	/** As the browser reached it; nothing else is allowed in the host of a request. */
	static String site(ServerWebExchange exchange) {
		URI address = exchange.getRequest().getURI();
		return address.getScheme() + "://" + address.getRawAuthority();
	}

}
