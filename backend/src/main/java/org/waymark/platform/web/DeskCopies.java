package org.waymark.platform.web;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.wording.DeskWording;
import org.waymark.site.pdf.NoPdf;
import org.waymark.site.pdf.PdfCopies;

/** Pages of the desk as PDFs to take away. */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class DeskCopies {

	private final PdfCopies copies;

	private final DeskPages pages;

	DeskCopies(PdfCopies copies, DeskPages pages) {
		this.copies = copies;
		this.pages = pages;
	}

	/**
	 * A page as a PDF. Where there is none, a page says why and what to do.
	 * @param template of the page for paper, without its ending
	 * @param page its only parameter
	 * @param day to which it belongs: the same page of a day is the same file
	 * @param name under which the browser keeps it; it holds nothing about a person
	 */
	public Mono<ResponseEntity<byte[]>> copy(String template, Object page, LocalDate day, String name) {
		return this.copies.copy(this.pages.render(template, page), day.atStartOfDay(ZoneOffset.UTC).toInstant())
			.map(made -> DeskPages.file(name, MediaType.APPLICATION_PDF, made))
			.onErrorMap(NoPdf.class, DeskCopies::refusal);
	}

	private static Refusal refusal(NoPdf none) {
		return new Refusal(none.reason().status(), DeskWording.find("pdf", "NONE").orElseThrow(),
				DeskWording.label("pdf", none.reason()));
	}

}
