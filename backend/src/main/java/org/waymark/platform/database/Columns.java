package org.waymark.platform.database;

import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

import org.waymark.platform.crypto.CannotOpen;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.terms.ReportReference;

/** Reads columns that are never null, opens sealed ones, and binds what may be null. */
public final class Columns {

	private static final Logger log = LoggerFactory.getLogger(Columns.class);

	private Columns() {
	}

	/** The value of a column that is never null. */
	public static <T> T get(Readable row, String column, Class<T> type) {
		return Objects.requireNonNull(row.get(column, type));
	}

	/** The id of a report. */
	public static ReportId report(Readable row, String column) {
		return new ReportId(get(row, column, UUID.class));
	}

	/** The id of an account. */
	public static StaffId staff(Readable row, String column) {
		return new StaffId(get(row, column, UUID.class));
	}

	/** The number that people know a report by. */
	public static ReportReference reference(Readable row, String column) {
		return new ReportReference(get(row, column, String.class));
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

	/**
	 * Opens a document. One that does not open is no reason to hide its report, so that
	 * is an outcome to show, and a line in the log.
	 */
	public static <I, T> Optional<T> open(I id, Readable row, String column, BiFunction<I, byte[], T> opener) {
		byte[] sealed = bytes(row, column);
		try {
			return Optional.of(opener.apply(id, sealed));
		}
		catch (CannotOpen | JacksonException ex) {
			log.error("The {} of report {} does not open", column, id);
			return Optional.empty();
		}
	}

}
