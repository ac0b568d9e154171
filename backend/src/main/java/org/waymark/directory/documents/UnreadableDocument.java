package org.waymark.directory.documents;

/** A document that cannot be read, with the code of the reason. */
final class UnreadableDocument extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String code;

	UnreadableDocument(String code) {
		super(code);
		this.code = code;
	}

	String code() {
		return this.code;
	}

}
