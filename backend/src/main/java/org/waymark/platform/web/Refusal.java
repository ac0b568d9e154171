package org.waymark.platform.web;

import java.util.Optional;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * A request that is answered with an error page, not a failure of ours. Its words are
 * fixed text, shown to the client.
 */
public class Refusal extends ResponseStatusException {

	private static final long serialVersionUID = 1L;

	private final String heading;

	private final String advice;

	private final transient HttpHeaders headers = new HttpHeaders();

	/** Refuses with the usual words for the status. */
	public Refusal(HttpStatus status) {
		this(status, "", "");
	}

	/**
	 * Refuses with words of its own.
	 * @param heading what is wrong, for the top of the page
	 * @param advice what to do about it, one or two sentences
	 */
	public Refusal(HttpStatus status, String heading, String advice) {
		super(status);
		this.heading = heading;
		this.advice = advice;
	}

	/** Refuses with a header that says more to a machine. */
	public Refusal with(String header, String value) {
		this.headers.set(header, value);
		return this;
	}

	@Override
	public HttpHeaders getHeaders() {
		return this.headers;
	}

	Optional<ErrorWords> words() {
		return this.heading.isEmpty() ? Optional.empty() : Optional.of(new ErrorWords(this.heading, this.advice));
	}

}
