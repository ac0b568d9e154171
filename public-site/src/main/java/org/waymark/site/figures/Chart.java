package org.waymark.site.figures;

import java.util.List;

/**
 * A drawing of figures. It says nothing that its table does not say, and knows no colour:
 * it is drawn in that of the text.
 *
 * @param id of its title
 * @param title what it shows
 * @param height of the drawing, for a width of {@link #WIDTH}
 * @param marks in the order in which they are drawn and read
 */
public record Chart(String id, String title, int height, List<Mark> marks) {

	/** As wide as the smallest screen has room for. */
	public static final int WIDTH = 300;

	public Chart {
		marks = List.copyOf(marks);
	}

	/**
	 * A part of a drawing.
	 *
	 * @param look how it is drawn
	 * @param path its outline; empty for words
	 * @param words what stands there; empty for an outline
	 */
	public record Mark(Look look, String path, String words, int x, int y) {

		static Mark words(String words, int x, int y) {
			return new Mark(Look.WORDS, "", words, x, y);
		}

		static Mark drawn(Look look, String path) {
			return new Mark(look, path, "", 0, 0);
		}

	}

	/** How a part is drawn. */
	public enum Look {

		/** Words that begin where they stand. */
		WORDS,
		/** Words that name a group. */
		HEADING,
		/** Words around the place where they stand. */
		CENTRED,
		/** Filled. */
		FILLED,
		/** An outline, such as of a hidden number. */
		OUTLINE

	}

}
