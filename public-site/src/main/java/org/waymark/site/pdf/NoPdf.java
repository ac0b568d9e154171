package org.waymark.site.pdf;

import org.springframework.http.HttpStatus;

/** There is no PDF of this page now. The page itself can be read and printed. */
public final class NoPdf extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	NoPdf(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	/**
	 * Why there is none.
	 */
	public enum Reason {

		/** The page, or its PDF, is longer than is allowed. */
		LONG,
		/** It has letters that the fonts cannot draw or join. */
		LETTERS,
		/** Others are being made; or it took too long. */
		BUSY;

		/** Whether a later try may go better. */
		public boolean passes() {
			return this == BUSY;
		}

		/** What the page says to a machine that is shown instead. */
		public HttpStatus status() {
			return passes() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.UNPROCESSABLE_CONTENT;
		}

	}

}
