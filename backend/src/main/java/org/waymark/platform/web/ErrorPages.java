package org.waymark.platform.web;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;

import io.netty.channel.ChannelException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Answers whatever nobody else handled with a plain page, and a system that cannot read
 * one with the same words as a problem (RFC 9457). Of a fault of ours it shows a
 * reference, and logs the same reference with the classes and places of the exception;
 * neither page nor log ever holds its message.
 */
@Component
@Order(-2)
class ErrorPages implements ErrorWebExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

	/** Where the server says that an answer was sent already. */
	private static final String EARLY = "reactor.netty.http.server.HttpServerOperations";

	private final RandomGenerator random = new SecureRandom();

	private final DeskPages pages;

	private final DeskBranding house;

	ErrorPages(DeskPages pages, DeskBranding house) {
		this.pages = pages;
		this.house = house;
	}

	@Override
	public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
		if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
			return Mono.error(failure);
		}
		if (answeredBefore(exchange.getResponse(), failure)) {
			// Nobody reads this status, but figures count it: as the sender's fault.
			exchange.getResponse().setStatusCode(HttpStatus.BAD_REQUEST);
			return Mono.empty();
		}
		HttpStatus status = statusOf(failure);
		String reference = status.is5xxServerError() ? logged(failure) : null;
		// Too late for a page: end the connection, so that half of one is not taken for
		// whole.
		return exchange.getResponse().isCommitted() ? Mono.error(Broken::new)
				: answer(exchange, status, failure, reference);
	}

	/**
	 * The server itself has refused a body that broke off or was out of shape, so that
	 * our page about it comes too late.
	 */
	private static boolean answeredBefore(ServerHttpResponse response, Throwable failure) {
		return failure instanceof IllegalStateException && failure.getStackTrace().length > 0
				&& failure.getStackTrace()[0].getClassName().equals(EARLY)
				&& ServerHttpResponseDecorator.getNativeResponse(response) instanceof HttpServerResponse early
				&& early.hasSentHeaders();
	}

	private String logged(Throwable failure) {
		byte[] bytes = new byte[5];
		this.random.nextBytes(bytes);
		String reference = HexFormat.of().withUpperCase().formatHex(bytes);
		log.error("Error {}: {}", reference, StackTraces.of(failure));
		return reference;
	}

	private Mono<Void> answer(ServerWebExchange exchange, HttpStatus status, Throwable failure,
			@Nullable String reference) {
		ServerHttpResponse response = exchange.getResponse();
		response.setStatusCode(status);
		if (failure instanceof ErrorResponse known) {
			response.getHeaders().addAll(known.getHeaders());
		}
		String path = exchange.getRequest().getPath().value();
		ErrorWords words = wordsOf(status, failure);
		response.getHeaders()
			.setContentType(Paths.machines(path) ? MediaType.APPLICATION_PROBLEM_JSON : DeskPages.HTML);
		byte[] body = Paths.machines(path) ? words.problem(status.value(), reference) : body(path, words, reference);
		response.getHeaders().setContentLength(body.length);
		return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
	}

	private byte[] body(String path, ErrorWords words, @Nullable String reference) {
		try {
			return this.pages.render("platform/web/error",
					new ErrorPage(this.house.masthead(), this.house.asset("desk.css"), this.house.asset("icon.svg"),
							words.heading(), words.advice(), reference, Paths.desk(path)));
		}
		catch (RuntimeException ex) {
			log.error("No error page: {}", StackTraces.of(ex));
			return words.page();
		}
	}

	private static ErrorWords wordsOf(HttpStatus status, Throwable failure) {
		return ((failure instanceof Refusal refusal) ? refusal.words() : Optional.<ErrorWords>empty())
			.orElseGet(() -> ErrorWords.of(status.value()));
	}

	private static HttpStatus statusOf(Throwable failure) {
		if (failure instanceof ErrorResponse known) {
			HttpStatus status = HttpStatus.resolve(known.getStatusCode().value());
			return (status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
		}
		if (failure instanceof ServerExchangeRejectedException) {
			return HttpStatus.BAD_REQUEST;
		}
		if (failure instanceof ChannelException) {
			return HttpStatus.REQUEST_TIMEOUT;
		}
		return away(failure) ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR;
	}

	// The database cannot be reached in time, or too many wait: it will pass.
	private static boolean away(Throwable failure) {
		return failure instanceof TransientDataAccessException || failure instanceof DataAccessResourceFailureException
				|| failure instanceof CannotCreateTransactionException || failure instanceof RejectedExecutionException
				|| failure instanceof TimeoutException;
	}

	/** Ends a response that has begun; says nothing, since it ends in a log. */
	private static final class Broken extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private Broken() {
			super(null, null, false, false);
		}

	}

}
