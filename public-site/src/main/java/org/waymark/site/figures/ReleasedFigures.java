package org.waymark.site.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The released figures, as the hub publishes them. It can hold no true count of people.
 *
 * @param format version of this shape: 1
 * @param releases the newest first
 */
public record ReleasedFigures(int format, List<Release> releases) {

	/** Version of the shape that this program writes and reads. */
	public static final int FORMAT = 1;

	/** Name of the subject for {@code PublishedEditions}. */
	public static final String SUBJECT = "figures";

	public ReleasedFigures {
		releases = List.copyOf(releases);
	}

	/**
	 * The figures of a quarter.
	 *
	 * @param quarter its code
	 * @param title the quarter in words
	 * @param day on which they were let go
	 * @param sentences what to know before reading them
	 * @param csv the figures as a file
	 * @param dictionary what each column of that file means, as a file
	 */
	public record Release(String quarter, String title, LocalDate day, List<String> sentences, List<Table> tables,
			String csv, String dictionary) {

		public Release {
			sentences = List.copyOf(sentences);
			tables = List.copyOf(tables);
		}

	}

	/**
	 * A table with its charts.
	 *
	 * @param id letters and hyphens
	 * @param chart what the chart shows, for those who hear it
	 * @param notes what is counted, out of what, and what to mind
	 * @param hidden what to say of hidden numbers; empty where there is none
	 * @param heads of the columns
	 * @param periods to which the cells of a row belong, its own first
	 */
	public record Table(String id, String caption, String chart, List<String> notes, String hidden, List<String> heads,
			List<String> periods, List<Row> rows, @Nullable National national) {

		public Table {
			notes = List.copyOf(notes);
			heads = List.copyOf(heads);
			periods = List.copyOf(periods);
			rows = List.copyOf(rows);
		}

		/** The charts of what it says. */
		public List<Chart> charts() {
			List<Chart> charts = new ArrayList<>(List.of(Charts.bars(this)));
			if (this.rows.size() == 1 && this.periods.size() > 1) {
				charts.add(Charts.line(this));
			}
			return charts;
		}

	}

	/**
	 * A row.
	 *
	 * @param names of what it is about: one, or a group and its part
	 * @param share in words; empty where the table has none
	 * @param before the same in the periods before, the latest first
	 */
	public record Row(List<String> names, Cell cell, String share, List<Cell> before) {

		public Row {
			names = List.copyOf(names);
			before = List.copyOf(before);
		}

		/** What it is about. */
		public String name() {
			return String.join(", ", this.names);
		}

		/** What stands in its columns. */
		public List<String> said() {
			List<String> said = new ArrayList<>(List.of(this.cell.said()));
			if (!this.share.isEmpty()) {
				said.add(this.share);
			}
			this.before.forEach(cell -> said.add(cell.said()));
			return said;
		}

	}

	/**
	 * A number of people that may be shown, or none.
	 *
	 * @param number a multiple of the step; 0 where none is shown
	 * @param step that it was rounded to
	 * @param said the number, or why there is none
	 */
	public record Cell(int number, int step, String said) {

		/** The smallest step that a count of people is rounded to. */
		private static final int SMALLEST_STEP = 5;

		public Cell {
			if (number < 0 || step < SMALLEST_STEP || number % step != 0) {
				throw new IllegalArgumentException("a published number of people is a multiple of its step");
			}
		}

		/** Whether there is no number to show. */
		public boolean hidden() {
			return this.number == 0;
		}

	}

	/**
	 * A national figure to read beside a table.
	 *
	 * @param value with its place and period
	 * @param definition what it counts
	 */
	public record National(String value, String source, String definition, @Nullable String address) {

	}

}
