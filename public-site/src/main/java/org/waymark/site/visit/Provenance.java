package org.waymark.site.visit;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Where a form came from, as far as the browser shows. Only a foreign one is refused. */
enum Provenance {

	/** Our own form. */
	OWN,
	/** The browser says nothing: accepted, and marked. */
	UNKNOWN,
	/** Clearly the form of another site. */
	FOREIGN;

	/**
	 * Looks at {@code Sec-Fetch-Site}, else at {@code Origin}, else at the visit's cookie
	 * (which {@code SameSite=Lax} keeps back from foreign forms). A neighbouring host of
	 * the same site counts as unknown.
	 */
	static Provenance of(ServerHttpRequest request) {
		String site = request.getHeaders().getFirst("Sec-Fetch-Site");
		if (site != null) {
			return ofSite(site.toLowerCase(Locale.ROOT));
		}
		String origin = request.getHeaders().getFirst(HttpHeaders.ORIGIN);
		if (origin == null || "null".equals(origin)) {
			return request.getCookies().containsKey(VisitCookie.NAME) ? OWN : UNKNOWN;
		}
		return sameHost(origin, request.getHeaders().getHost()) ? OWN : FOREIGN;
	}

	private static Provenance ofSite(String site) {
		return switch (site) {
			case "same-origin", "none" -> OWN;
			case "cross-site" -> FOREIGN;
			default -> UNKNOWN;
		};
	}

	private static boolean sameHost(String origin, @Nullable InetSocketAddress host) {
		try {
			URI from = URI.create(origin);
			return host != null && host.getHostString().equalsIgnoreCase(from.getHost())
					&& port(host) == from.getPort();
		}
		catch (IllegalArgumentException unreadable) {
			return false;
		}
	}

	private static int port(InetSocketAddress host) {
		return (host.getPort() > 0) ? host.getPort() : -1;
	}

	/**
	 * Whether a browser fetches a link before anybody follows it: then it must change
	 * nothing.
	 */
	static boolean looksAhead(ServerHttpRequest request) {
		HttpHeaders headers = request.getHeaders();
		return said(headers, "Sec-Purpose") || said(headers, "Purpose") || said(headers, "X-Purpose")
				|| said(headers, "X-Moz");
	}

	private static boolean said(HttpHeaders headers, String name) {
		String value = headers.getFirst(name);
		return value != null && (value.contains("prefetch") || value.contains("preview"));
	}

}
