package org.waymark.site.figures;

import java.nio.ByteBuffer;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.site.page.Pages;
import org.waymark.site.pdf.PdfCopies;

/**
 * The figures of quarters as PDFs. The last ones are kept, so that many who ask for one
 * cost as much as one who asks.
 */
@Component
class FiguresCopies {

	/** Five years. */
	private static final int KEPT = 20;

	private final PdfCopies copies;

	private final Pages pages;

	private final Map<ByteBuffer, byte[]> kept = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<ByteBuffer, byte[]> eldest) {
			return size() > KEPT;
		}

	});

	FiguresCopies(PdfCopies copies, Pages pages) {
		this.copies = copies;
		this.pages = pages;
	}

	/** The same bytes for the same figures. */
	Mono<byte[]> copy(FiguresSheet sheet) {
		byte[] page = this.pages.render("figures/paper", sheet);
		ByteBuffer key = ByteBuffer.wrap(page);
		byte[] found = this.kept.get(key);
		return (found != null) ? Mono.just(found)
				: this.copies.copy(page, sheet.release().day().atStartOfDay(ZoneOffset.UTC).toInstant())
					.doOnNext(made -> this.kept.put(key, made));
	}

}
