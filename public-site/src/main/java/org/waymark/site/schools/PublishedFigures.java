package org.waymark.site.schools;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The figures of the directory, as the hub publishes them if the council chooses that.
 * Schools are no persons: every number is the true one.
 *
 * @param format version of this shape: 1
 * @param counted when they were counted; none while the council shows none
 * @param invented whether the schools are invented, as in a trial
 * @param kinds a part for each kind of policy
 * @param file a row a kind and phase, after the heads
 */
public record PublishedFigures(int format, @Nullable LocalDate counted, boolean invented, List<Part> kinds,
		List<List<String>> file) {

	/** Version of the shape that this program writes and reads. */
	public static final int FORMAT = 1;

	/** Name of the subject for {@code PublishedEditions}. */
	public static final String SUBJECT = "school-figures";

	/** The council shows no figures. */
	public static final PublishedFigures NONE = new PublishedFigures(FORMAT, null, false, List.of(), List.of());

	/**
	 * A kind of policy.
	 *
	 * @param guidance since when its guidance is in force, in words; or empty
	 * @param tables where it is, what it covers, question by question, and over time
	 */
	public record Part(String code, String name, String guidance, List<Table> tables) {

	}

	/**
	 * A table.
	 *
	 * @param heads of the columns
	 */
	public record Table(String id, String caption, List<String> heads, List<Row> rows) {

	}

	/**
	 * A row.
	 *
	 * @param name what it is about
	 */
	public record Row(String name, List<String> cells) {

	}

}
