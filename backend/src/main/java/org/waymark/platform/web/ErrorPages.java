package org.waymark.platform.web;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;

/**
 * Answers whatever nobody else handled with a plain page. Of a fault of ours it shows a
 * reference, and logs the same reference with the classes and places of the exception;
 * neither page nor log ever holds its message.
 */
@Component
@Order(-2)
class ErrorPages implements ErrorWebExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

	private final RandomGenerator random = new SecureRandom();

	private final DeskPages pages;

	private final House house;

	ErrorPages(DeskPages pages, House house) {
		this.pages = pages;
		this.house = house;
	}

	@Override
	public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
		if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
			return Mono.error(failure);
		}
		HttpStatus status = statusOf(failure);
		String reference = status.is5xxServerError() ? logged(failure) : null;
		// Too late for a page: end the connection, so that half of one is not taken for
		// whole.
		return exchange.getResponse().isCommitted() ? Mono.error(Broken::new)
				: answer(exchange, status, failure, reference);
	}

	private String logged(Throwable failure) {
		byte[] bytes = new byte[5];
		this.random.nextBytes(bytes);
		String reference = HexFormat.of().withUpperCase().formatHex(bytes);
		log.error("Error {}: {}", reference, Frames.of(failure));
		return reference;
	}

	private Mono<Void> answer(ServerWebExchange exchange, HttpStatus status, Throwable failure,
			@Nullable String reference) {
		ServerHttpResponse response = exchange.getResponse();
		response.setStatusCode(status);
		if (failure instanceof ErrorResponse known) {
			response.getHeaders().addAll(known.getHeaders());
		}
		response.getHeaders().setContentType(DeskPages.HTML);
		byte[] body = body(exchange.getRequest().getPath().value(), wordsOf(status, failure), reference);
		response.getHeaders().setContentLength(body.length);
		return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
	}

	private byte[] body(String path, ErrorWords words, @Nullable String reference) {
		try {
			return this.pages.render("error", new ErrorPage(this.house.masthead(), this.house.asset("desk.css"),
					this.house.asset("icon.svg"), words.heading(), words.advice(), reference, Paths.desk(path)));
		}
		catch (RuntimeException ex) {
			log.error("No error page: {}", Frames.of(ex));
			return bare(words);
		}
	}

	// Needs no template, no content file and no style: the words are our own.
	private static byte[] bare(ErrorWords words) {
		return ("<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>" + words.heading() + "</title><h1>"
				+ words.heading() + "</h1><p>" + words.advice() + "</p></html>")
			.getBytes(StandardCharsets.UTF_8);
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
