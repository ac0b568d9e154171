package org.waymark.site.page;

import java.util.List;

import org.springframework.web.server.ServerWebExchange;

/** Which requests are for pages of the public face, where both faces share a process. */
final class PublicPaths {

	private static final List<String> OTHERS = List.of("/triage", "/police", "/assets", "/actuator");

	private PublicPaths() {
	}

	static boolean covers(ServerWebExchange exchange) {
		String path = exchange.getRequest().getPath().pathWithinApplication().value();
		return OTHERS.stream().noneMatch(other -> path.equals(other) || path.startsWith(other + "/"));
	}

}
