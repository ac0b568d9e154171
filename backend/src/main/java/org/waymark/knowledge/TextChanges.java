package org.waymark.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRow.Tag;
import com.github.difflib.text.DiffRowGenerator;

/**
 * Two texts side by side: the lines that differ, and in them the words. Pure.
 */
public final class TextChanges {

	/** Private characters, which no text holds. */
	private static final String BEGINS = "\uE000";

	private static final String ENDS = "\uE001";

	private static final Pattern PIECE = Pattern.compile("(?s)" + BEGINS + "(.*?)" + ENDS + "|[^" + BEGINS + "]+");

	private static final DiffRowGenerator ROWS = DiffRowGenerator.create()
		.showInlineDiffs(true)
		.inlineDiffByWord(true)
		.lineNormalizer(line -> line)
		.oldTag(begins -> begins ? BEGINS : ENDS)
		.newTag(begins -> begins ? BEGINS : ENDS)
		.build();

	private TextChanges() {
	}

	/** The lines that differ, in order. */
	public static List<Line> between(String before, String now) {
		return ROWS.generateDiffRows(lines(before), lines(now))
			.stream()
			.filter(row -> row.getTag() != Tag.EQUAL)
			.map(TextChanges::line)
			.toList();
	}

	private static List<String> lines(String text) {
		return text.replaceAll("[" + BEGINS + ENDS + "]", "").lines().toList();
	}

	private static Line line(DiffRow row) {
		return new Line(pieces(row.getOldLine()), pieces(row.getNewLine()));
	}

	private static List<Piece> pieces(String marked) {
		List<Piece> pieces = new ArrayList<>();
		Matcher piece = PIECE.matcher(marked);
		while (piece.find()) {
			String changed = piece.group(1);
			pieces.add((changed != null) ? new Piece(changed, true) : new Piece(piece.group(), false));
		}
		return pieces;
	}

	/**
	 * A line that differs.
	 *
	 * @param before its words before; none where it is new
	 * @param now its words now; none where it is gone
	 */
	public record Line(List<Piece> before, List<Piece> now) {

		public Line {
			before = List.copyOf(before);
			now = List.copyOf(now);
		}

	}

	/**
	 * Some words.
	 *
	 * @param changed whether they are not in the other text
	 */
	public record Piece(String words, boolean changed) {

	}

}
