package org.waymark.directory.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF, page by page. Pure. */
final class PdfText {

	private static final long MEMORY = 64L << 20;

	private PdfText() {
	}

	static DocumentPages read(byte[] document) {
		PdfBounds.check(document);
		try (PDDocument pdf = Loader.loadPDF(document, "", null, null,
				MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
			return new DocumentPages(true, pages(pdf));
		}
		catch (InvalidPasswordException closed) {
			throw new UnreadableDocument("LOCKED");
		}
		// The parser throws whatever a broken file brings about.
		catch (IOException | RuntimeException broken) {
			throw (broken instanceof UnreadableDocument known) ? known : new UnreadableDocument("BROKEN");
		}
	}

	private static List<String> pages(PDDocument pdf) throws IOException {
		List<String> pages = new ArrayList<>();
		PDFTextStripper stripper = new PDFTextStripper();
		int characters = 0;
		int last = Math.min(pdf.getNumberOfPages(), DocumentPages.MOST_PAGES);
		for (int page = 1; page <= last && characters < DocumentPages.MOST_CHARACTERS; page++) {
			if (Thread.currentThread().isInterrupted()) {
				throw new UnreadableDocument("SLOW");
			}
			stripper.setStartPage(page);
			stripper.setEndPage(page);
			pages.add(stripper.getText(pdf));
			characters += pages.get(page - 1).length();
		}
		return pages;
	}

}
