package org.waymark.platform.web;

import io.netty.channel.ChannelException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebExchangeDecorator;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Input that cannot be read is the sender's fault (400, 408 when it does not come, 413
 * when it is too long), not ours: broken percent signs and encodings would otherwise come
 * up as bare {@code IllegalArgumentException}s from deep inside.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class MalformedInput implements WebFilter {

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		return readable(exchange.getRequest()) ? chain.filter(new Forms(exchange))
				: Mono.error(() -> new Refusal(HttpStatus.BAD_REQUEST));
	}

	private static boolean readable(ServerHttpRequest request) {
		try {
			request.getQueryParams();
			request.getCookies();
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static final class Forms extends ServerWebExchangeDecorator {

		private Forms(ServerWebExchange exchange) {
			super(exchange);
		}

		@Override
		public Mono<MultiValueMap<String, String>> getFormData() {
			return super.getFormData()
				.onErrorMap(DataBufferLimitException.class, ex -> new Refusal(HttpStatus.CONTENT_TOO_LARGE))
				.onErrorMap(ChannelException.class, ex -> new Refusal(HttpStatus.REQUEST_TIMEOUT))
				.onErrorMap(IllegalArgumentException.class, ex -> new Refusal(HttpStatus.BAD_REQUEST))
				.onErrorMap(DecodingException.class, ex -> new Refusal(HttpStatus.BAD_REQUEST));
		}

	}

}
