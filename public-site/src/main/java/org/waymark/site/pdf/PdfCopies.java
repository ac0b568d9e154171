package org.waymark.site.pdf;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.waymark.site.pdf.NoPdf.Reason;

/**
 * Makes PDF copies of pages, one at a time in a process. What it needs is loaded for the
 * first one, and its thread ends when nobody wants one.
 */
@Component
public class PdfCopies implements DisposableBean {

	/** Whoever comes when so many wait is told to come again. */
	static final int WAITING = 8;

	/** Whoever waited and had it made for so long is told the same. */
	static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final int IDLE_SECONDS = 60;

	/**
	 * The size of a page bounds how long one takes, so nobody holds the thread for good.
	 */
	private final Scheduler one = Schedulers.newBoundedElastic(1, WAITING, "pdf", IDLE_SECONDS, true);

	/**
	 * The PDF of a page.
	 * @param page well formed XHTML without a document type, as UTF-8
	 * @param made the day that the PDF names as its own, at any hour; nothing reads the
	 * clock
	 * @return the file; {@link NoPdf} where there is none
	 */
	public Mono<byte[]> copy(byte[] page, Instant made) {
		return Mono.fromCallable(() -> PdfWriter.written(page, made))
			.subscribeOn(this.one)
			.timeout(PATIENCE)
			.onErrorMap(TimeoutException.class, late -> new NoPdf(Reason.BUSY))
			.onErrorMap(RejectedExecutionException.class, full -> new NoPdf(Reason.BUSY));
	}

	@Override
	public void destroy() {
		this.one.dispose();
	}

}
