package org.waymark.platform.csv;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipException;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import org.waymark.platform.csv.UnreadableCsv.Reason;
import org.waymark.site.text.TypedText;

/**
 * A table as another program wrote it or saved it again: UTF-8 with and without a byte
 * order mark, or Windows-1252; any line end; quoted or not; with commas, semicolons or
 * tabs. Columns are found by name. Rows are read as a stream: a file of 60 MB needs no
 * more memory than a small one.
 */
public final class CsvFile {

	private static final int LONGEST_CELL = 1 << 20;

	private final Bytes bytes;

	private final Sniffed sniffed;

	private final Map<String, Integer> columns;

	private CsvFile(Bytes bytes, Sniffed sniffed, Map<String, Integer> columns) {
		this.bytes = bytes;
		this.sniffed = sniffed;
		this.columns = columns;
	}

	/**
	 * Finds out how a file is written.
	 * @throws UnreadableCsv when it is no table
	 */
	public static CsvFile open(Bytes bytes) throws IOException {
		try (InputStream in = bytes.open()) {
			Sniffed sniffed = Sniffed.of(in);
			return new CsvFile(bytes, sniffed, header(bytes, sniffed));
		}
		catch (EOFException | ZipException torn) {
			throw new UnreadableCsv(Reason.CUT_OFF, "");
		}
	}

	/** Whether it has a column of this name. */
	public boolean has(String column) {
		return this.columns.containsKey(column);
	}

	/** Those of the names that it has no column for, in their order. */
	public List<String> missing(Collection<String> names) {
		return names.stream().filter(name -> !has(name)).toList();
	}

	/**
	 * Hands over every row below the names of the columns.
	 * @throws UnreadableCsv when it is damaged; rows before that were handed over
	 */
	public void forEach(Consumer<CsvRow> reader) throws IOException {
		try (CsvReader<CsvRecord> records = records(this.bytes, this.sniffed)) {
			Iterator<CsvRecord> rows = records.iterator();
			rows.next();
			while (rows.hasNext()) {
				CsvRecord row = rows.next();
				if (row.getFieldCount() != this.columns.size()) {
					throw uneven(row, rows);
				}
				reader.accept(new CsvRow(this.columns, row.getFields(), row.getStartingLineNumber()));
			}
		}
		catch (CsvParseException | EOFException | ZipException torn) {
			throw new UnreadableCsv(Reason.CUT_OFF, "");
		}
		catch (UncheckedIOException failed) {
			if (failed.getCause() instanceof EOFException || failed.getCause() instanceof ZipException) {
				throw new UnreadableCsv(Reason.CUT_OFF, "");
			}
			throw failed.getCause();
		}
	}

	/** The last row of a file that was cut off is short. */
	private UnreadableCsv uneven(CsvRecord row, Iterator<CsvRecord> rows) {
		boolean last = row.getFieldCount() < this.columns.size() && !rows.hasNext();
		return new UnreadableCsv(last ? Reason.CUT_OFF : Reason.UNEVEN, Long.toString(row.getStartingLineNumber()));
	}

	private static Map<String, Integer> header(Bytes bytes, Sniffed sniffed) throws IOException {
		try (CsvReader<CsvRecord> records = records(bytes, sniffed)) {
			Map<String, Integer> columns = new LinkedHashMap<>();
			Iterator<CsvRecord> rows = records.iterator();
			if (!rows.hasNext()) {
				throw new UnreadableCsv(Reason.EMPTY, "");
			}
			for (String name : rows.next().getFields()) {
				String known = TypedText.isBlank(name) ? "#" + columns.size() : TypedText.stripped(name);
				if (columns.put(known, columns.size()) != null) {
					throw new UnreadableCsv(Reason.COLUMN_TWICE, known);
				}
			}
			return columns;
		}
		catch (CsvParseException torn) {
			throw new UnreadableCsv(Reason.CUT_OFF, "1");
		}
	}

	private static CsvReader<CsvRecord> records(Bytes bytes, Sniffed sniffed) throws IOException {
		InputStream in = bytes.open();
		if (sniffed.marked()) {
			in.skipNBytes(3);
		}
		return CsvReader.builder()
			.fieldSeparator(sniffed.separator())
			.maxBufferSize(LONGEST_CELL)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.allowUnclosedQuote(false)
			.ofCsvRecord(new InputStreamReader(in, sniffed.charset()));
	}

	/** Where the bytes come from; opened once for each time that they are read. */
	@FunctionalInterface
	public interface Bytes {

		InputStream open() throws IOException;

	}

}
