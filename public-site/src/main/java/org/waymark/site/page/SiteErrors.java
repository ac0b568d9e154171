package org.waymark.site.page;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

import org.waymark.site.IntakeAway;

/**
 * Answers errors that the reader can act on with a page of the site. Our own faults are
 * left to the handler that logs them.
 */
@Component
@Order(-10)
class SiteErrors implements WebExceptionHandler {

	private final Notices notices;

	SiteErrors(Notices notices) {
		this.notices = notices;
	}

	@Override
	public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
		if (exchange.getResponse().isCommitted() || !PublicPaths.covers(exchange)) {
			return Mono.error(failure);
		}
		return answer(failure).map(page -> Notices.write(exchange, page)).orElseGet(() -> Mono.error(failure));
	}

	private Optional<ResponseEntity<byte[]>> answer(Throwable failure) {
		if (failure instanceof IntakeAway) {
			return Optional.of(this.notices.away());
		}
		if (failure instanceof DataBufferLimitException) {
			return Optional.of(this.notices.tooLarge());
		}
		return (failure instanceof ErrorResponse known) ? answer(HttpStatus.resolve(known.getStatusCode().value()))
				: Optional.empty();
	}

	private Optional<ResponseEntity<byte[]>> answer(@Nullable HttpStatus status) {
		if (status == null || !status.is4xxClientError()) {
			return Optional.empty();
		}
		return Optional.of(switch (status) {
			case NOT_FOUND -> this.notices.missing();
			case UNSUPPORTED_MEDIA_TYPE -> this.notices.unreadable("");
			case CONTENT_TOO_LARGE -> this.notices.tooLarge();
			default -> this.notices.refused(status);
		});
	}

}
