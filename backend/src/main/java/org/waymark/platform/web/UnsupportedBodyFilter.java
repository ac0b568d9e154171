package org.waymark.platform.web;

import java.util.Locale;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses bodies that none of our forms sends: packed ones, which nobody here unpacks,
 * and files on the public face. A body whose length is told and too long is not read.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class UnsupportedBodyFilter implements WebFilter {

	/** The size of the largest form on the wire. */
	private static final long LONGEST = 16L * 1024 * 1024;

	/** The register of schools has 60 MB and grows. */
	private static final long LONGEST_REGISTER = 128L * 1024 * 1024;

	private static final String REGISTER = "/triage/schools/register";

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		ServerHttpRequest request = exchange.getRequest();
		if (request.getHeaders().getContentLength() > longest(request)) {
			return Mono.error(() -> new Refusal(HttpStatus.CONTENT_TOO_LARGE));
		}
		return (packed(request) || files(request)) ? Mono.error(() -> new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE))
				: chain.filter(exchange);
	}

	private static long longest(ServerHttpRequest request) {
		return request.getPath().value().equals(REGISTER) ? LONGEST_REGISTER : LONGEST;
	}

	private static boolean packed(ServerHttpRequest request) {
		String encoding = request.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING);
		return encoding != null && !encoding.isBlank() && !"identity".equalsIgnoreCase(encoding.strip());
	}

	private static boolean files(ServerHttpRequest request) {
		String type = request.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
		return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/")
				&& !Paths.desk(request.getPath().value());
	}

}
