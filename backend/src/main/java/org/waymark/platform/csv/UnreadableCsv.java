package org.waymark.platform.csv;

/** A file that is no table, or a table that is damaged. */
public final class UnreadableCsv extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	private final String where;

	UnreadableCsv(Reason reason, String where) {
		super(reason + " " + where);
		this.reason = reason;
		this.where = where;
	}

	public Reason reason() {
		return this.reason;
	}

	/** The line where it was seen, or empty. */
	public String where() {
		return this.where;
	}

	/** What is wrong with a file. */
	public enum Reason {

		/** It has no line with content. */
		EMPTY,
		/** Its bytes are not text, as those of a workbook. */
		NOT_TEXT,
		/** It could not be read to its end, or ends inside a row. */
		CUT_OFF,
		/** A row has fewer or more cells than the first row has names. */
		UNEVEN,
		/** Two columns have the same name. */
		COLUMN_TWICE

	}

}
