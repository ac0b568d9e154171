package org.waymark.staff;

import java.util.Objects;

import io.r2dbc.spi.Readable;

/** Reads columns that are never null. */
final class Rows {

	private Rows() {
	}

	static <T> T get(Readable row, String column, Class<T> type) {
		return Objects.requireNonNull(row.get(column, type));
	}

}
