package org.waymark.site.campaigns;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.site.page.Pages;
import org.waymark.site.pdf.PdfCopies;

/**
 * Posters as PDFs. The last ones are kept, so that many who ask for one cost as much as
 * one who asks.
 */
@Component
class PosterCopies {

	/** About 60 kB each. */
	private static final int KEPT = 24;

	private final PdfCopies copies;

	private final Pages pages;

	private final Map<ByteBuffer, byte[]> kept = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<ByteBuffer, byte[]> eldest) {
			return size() > KEPT;
		}

	});

	PosterCopies(PdfCopies copies, Pages pages) {
		this.copies = copies;
		this.pages = pages;
	}

	/** The same bytes for the same poster all day long. */
	Mono<byte[]> copy(PosterSheet page, Instant today) {
		byte[] sheet = this.pages.render("campaigns/paper", page);
		ByteBuffer key = ByteBuffer.wrap(sheet);
		byte[] found = this.kept.get(key);
		return (found != null) ? Mono.just(found)
				: this.copies.copy(sheet, today).doOnNext(made -> this.kept.put(key, made));
	}

}
