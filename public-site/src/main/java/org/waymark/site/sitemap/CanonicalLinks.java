package org.waymark.site.sitemap;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Tells search engines the one address of a page that may be found. It stands in a
 * header, since the pages are made before anybody asks for them.
 */
@Component
class CanonicalLinks implements WebFilter {

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		String path = exchange.getRequest().getPath().pathWithinApplication().value();
		if (isMeantToBeFound(path)) {
			exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> name(exchange, path)));
		}
		return chain.filter(exchange);
	}

	private static void name(ServerWebExchange exchange, String path) {
		HttpStatusCode status = exchange.getResponse().getStatusCode();
		if (status != null && status.is2xxSuccessful()) {
			exchange.getResponse()
				.getHeaders()
				.set(HttpHeaders.LINK, "<" + SitemapController.site(exchange) + path + ">; rel=\"canonical\"");
		}
	}

	private static boolean isMeantToBeFound(String path) {
		boolean found = path.equals("/") || under("/easy-read", path) || under("/guidance", path)
				|| under("/schools", path) || under("/figures", path);
		return found && !path.contains("/found/");
	}

	private static boolean under(String root, String path) {
		return path.equals(root) || path.startsWith(root + "/");
	}

}
