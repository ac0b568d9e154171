package org.waymark.intake.traffic;

import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/**
 * Counts forms of the public face that were not taken, for monitoring: there should be
 * none but what another site sent or nobody can read.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnFace(Face.PUBLIC)
class RefusedForms implements WebFilter {

	private static final String FIGURE = "waymark.forms.turned.away";

	private final MeterRegistry meters;

	RefusedForms(MeterRegistry meters) {
		this.meters = meters;
		meters.counter(FIGURE, "status", "403");
		meters.counter(FIGURE, "status", "503");
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		if (exchange.getRequest().getMethod() == HttpMethod.POST && ours(exchange)) {
			exchange.getResponse()
				.beforeCommit(() -> Mono.fromRunnable(() -> count(exchange.getResponse().getStatusCode())));
		}
		return chain.filter(exchange);
	}

	private void count(@Nullable HttpStatusCode status) {
		if (status != null && status.isError()) {
			this.meters.counter(FIGURE, "status", Integer.toString(status.value())).increment();
		}
	}

	private static boolean ours(ServerWebExchange exchange) {
		String path = exchange.getRequest().getPath().pathWithinApplication().value();
		return path.startsWith("/report/") || path.startsWith("/follow-up");
	}

}
