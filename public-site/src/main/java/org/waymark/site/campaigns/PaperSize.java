package org.waymark.site.campaigns;

import java.util.Optional;
import java.util.stream.Stream;

/** The sizes in which a poster is there as a PDF. */
enum PaperSize {

	A4("a4", "poster-a4.pdf", "poster.copy.a4"), A5("a5", "poster-a5.pdf", "poster.copy.a5"),
	/** A6: behind a seat, on a counter, in a room. */
	CARD("card", "card.pdf", "poster.copy.card");

	private final String code;

	private final String file;

	private final String label;

	PaperSize(String code, String file, String label) {
		this.code = code;
		this.file = file;
		this.label = label;
	}

	/** It stands in an address. */
	public String code() {
		return this.code;
	}

	/** The key of what it is called. */
	public String label() {
		return this.label;
	}

	/** A name that says nothing of the subject: it stays on the device. */
	String file() {
		return this.file;
	}

	static Optional<PaperSize> of(String code) {
		return Stream.of(values()).filter(size -> size.code.equals(code)).findFirst();
	}

}
