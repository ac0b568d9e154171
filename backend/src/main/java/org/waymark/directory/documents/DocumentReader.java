package org.waymark.directory.documents;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.waymark.platform.fetch.HtmlText;

/** Reads a document by what it is, not by what it is called. Pure. */
final class DocumentReader {

	private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	/** Where a PDF may begin: some servers put a few bytes before it. */
	private static final int HEAD = 1024;

	private DocumentReader() {
	}

	/**
	 * The text of a document.
	 * @throws UnreadableDocument when it is none of the three kinds, or broken
	 */
	static DocumentPages read(byte[] document) {
		DocumentPages pages = pages(document);
		if (pages.isEmpty()) {
			throw new UnreadableDocument("NO_TEXT");
		}
		return pages;
	}

	private static DocumentPages pages(byte[] document) {
		if (isPdf(document)) {
			return PdfText.read(document);
		}
		if (begins(document, ZIP)) {
			return DocxText.read(document);
		}
		String text = new String(document, StandardCharsets.UTF_8);
		if (text.indexOf('\u0000') >= 0 || text.indexOf('<') < 0) {
			throw new UnreadableDocument("KIND");
		}
		return new DocumentPages(false, List.of(HtmlText.read(text, DocumentPages.MOST_CHARACTERS)));
	}

	private static boolean isPdf(byte[] document) {
		String head = new String(document, 0, Math.min(HEAD, document.length), StandardCharsets.ISO_8859_1);
		return head.contains(new String(PDF, StandardCharsets.ISO_8859_1));
	}

	private static boolean begins(byte[] document, byte[] with) {
		return document.length > with.length && Arrays.equals(document, 0, with.length, with, 0, with.length);
	}

}
