package org.waymark.platform.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Sets the security headers of every response that passes through Spring, just before it
 * is committed, so that an error page has them as well. {@link EarlyHeaders} covers the
 * answers of Netty.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders implements WebFilter {

	/** Headers of every response. */
	static final Map<String, String> ALWAYS = always();

	static final String HSTS = "Strict-Transport-Security";

	/** Two years, as browsers' preload lists ask. */
	static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

	/**
	 * The attribute of a request whose answer alone may load from elsewhere: a list of
	 * sources. The page that sets it has told the reader, who chose it.
	 */
	static final String OPENED = "org.waymark.opened";

	static final String POLICY = "Content-Security-Policy";

	private static final String ROBOTS = "X-Robots-Tag";

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> set(exchange)));
		return chain.filter(exchange);
	}

	private static void set(ServerWebExchange exchange) {
		ServerHttpRequest request = exchange.getRequest();
		HttpHeaders headers = exchange.getResponse().getHeaders();
		ALWAYS.forEach(headers::set);
		open(exchange.getAttributeOrDefault(OPENED, List.of()), headers);
		if ("https".equalsIgnoreCase(request.getURI().getScheme())) {
			headers.set(HSTS, TWO_YEARS);
		}
		if (headers.getCacheControl() == null) {
			headers.setCacheControl("no-store");
		}
		robots(request.getPath().value(), headers);
	}

	// Content from there does not say who may embed it, so the embedder policy gives way
	// too.
	private static void open(List<String> sources, HttpHeaders headers) {
		if (!sources.isEmpty()) {
			headers.set(POLICY, policy(" " + String.join(" ", sources)));
			headers.set("Cross-Origin-Embedder-Policy", "unsafe-none");
		}
	}

	private static String policy(String elsewhere) {
		String frames = elsewhere.isEmpty() ? "" : "frame-src" + elsewhere + "; ";
		return "default-src 'none'; script-src 'self'" + elsewhere + "; style-src 'self'; img-src 'self'; " + frames
				+ "connect-src" + (elsewhere.isEmpty() ? " 'self'" : elsewhere)
				+ "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
	}

	// The start page and the guidance are there to be found. The journey is not, and the
	// desk is nobody else's business.
	private static void robots(String path, HttpHeaders headers) {
		if (Paths.desk(path) || Paths.machines(path)) {
			headers.set(ROBOTS, "noindex, nofollow, noarchive");
		}
		else if (Paths.journey(path)) {
			headers.set(ROBOTS, "noindex, noarchive");
		}
	}

	private static Map<String, String> always() {
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put(POLICY, policy(""));
		headers.put("X-Content-Type-Options", "nosniff");
		headers.put("X-Frame-Options", "DENY");
		headers.put("Referrer-Policy", "same-origin");
		headers.put("Cross-Origin-Opener-Policy", "same-origin");
		headers.put("Cross-Origin-Resource-Policy", "same-origin");
		headers.put("Cross-Origin-Embedder-Policy", "require-corp");
		headers.put("Permissions-Policy", "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), "
				+ "display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), "
				+ "hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), "
				+ "picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), "
				+ "xr-spatial-tracking=()");
		return Map.copyOf(headers);
	}

}
