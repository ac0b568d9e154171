package org.waymark.site.unread;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

import org.waymark.site.IntakeAway;
import org.waymark.site.page.Notices;

/**
 * Answers 415 to a form that cannot be read as one, instead of taking it as empty. What
 * can be read waits in the draft for its page; nothing of it is in the answer.
 */
@Component
@Order(1)
class UnreadForms implements WebFilter {

	private static final int MOST = 2 * 1024 * 1024;

	private final ReadParts parts;

	private final Notices notices;

	UnreadForms(ReadParts parts, Notices notices) {
		this.parts = parts;
		this.notices = notices;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		ServerHttpRequest request = exchange.getRequest();
		if (request.getMethod() != HttpMethod.POST || !isOurs(request) || FormCoding.isRead(request.getHeaders())) {
			return chain.filter(exchange);
		}
		return fields(request).flatMap(form -> this.parts.keep(exchange, form))
			.onErrorReturn(IntakeAway.class, "")
			.defaultIfEmpty("")
			.flatMap(page -> Notices.write(exchange, this.notices.unreadable(page)));
	}

	private static boolean isOurs(ServerHttpRequest request) {
		String path = request.getPath().pathWithinApplication().value();
		return path.startsWith("/report/") || path.startsWith("/follow-up") || path.equals("/elsewhere");
	}

	/** Empty where nothing can be read, or too much came. */
	private static Mono<MultiValueMap<String, String>> fields(ServerHttpRequest request) {
		String type = Objects.requireNonNullElse(request.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE), "");
		return DataBufferUtils.join(request.getBody(), MOST)
			.map(UnreadForms::text)
			.map(body -> UnreadBody.fields(type, body))
			.onErrorComplete();
	}

	private static String text(DataBuffer body) {
		String text = body.toString(StandardCharsets.UTF_8);
		DataBufferUtils.release(body);
		return text;
	}

}
