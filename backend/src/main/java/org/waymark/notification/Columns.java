package org.waymark.notification;

import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.Optional;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;

/** Reads columns that are never null, and binds what may be. */
public final class Columns {

	private Columns() {
	}

	public static <T> T get(Readable row, String column, Class<T> type) {
		return Objects.requireNonNull(row.get(column, type));
	}

	/** Sealed bytes. */
	public static byte[] bytes(Readable row, String column) {
		ByteBuffer sealed = get(row, column, ByteBuffer.class);
		byte[] bytes = new byte[sealed.remaining()];
		sealed.get(bytes);
		return bytes;
	}

	/** Something to bind that may be absent. */
	public static Parameter parameter(Class<?> type, Optional<?> value) {
		return value.isPresent() ? Parameters.in((Object) value.get()) : Parameters.in(type);
	}

}
