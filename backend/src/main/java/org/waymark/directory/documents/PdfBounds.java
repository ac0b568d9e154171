package org.waymark.directory.documents;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures what a PDF would unpack to before the parser does so, a block at a time. The
 * parser unpacks each part into memory, however large it becomes. Pure.
 */
final class PdfBounds {

	/** More than a page of pictures has; a page of text is a thousandth of it. */
	static final long MOST_OF_A_PART = 32L << 20;

	private static final long MOST = 512L << 20;

	private static final int BLOCK = 1 << 16;

	private static final String PACKED = "/(FlateDecode|Fl|RunLengthDecode|RL)\\b";

	/** Packed twice, or by a way that nobody has used for decades: both hide the size. */
	private static final Pattern HIDDEN = Pattern.compile(
			"/Filter[\\x00\\t\\n\\f\\r ]*\\[[^\\]]{0,200}?" + PACKED + "[^\\]]{0,200}?" + PACKED + "|/LZWDecode\\b");

	private static final Pattern PART = Pattern.compile("\\bstream\\r?\\n");

	private PdfBounds() {
	}

	/**
	 * Does nothing when the document stays small.
	 * @throws UnreadableDocument when it does not, or when that cannot be told
	 */
	static void check(byte[] document) {
		String text = new String(document, StandardCharsets.ISO_8859_1);
		if (HIDDEN.matcher(text).find()) {
			throw new UnreadableDocument("LARGE");
		}
		Matcher part = PART.matcher(text);
		long all = 0;
		while (part.find()) {
			long size = unpacked(document, part.end());
			all += size;
			if (size > MOST_OF_A_PART || all > MOST) {
				throw new UnreadableDocument("LARGE");
			}
		}
	}

	/** Its size, or a little more than is allowed; 0 when it is not packed this way. */
	private static long unpacked(byte[] document, int from) {
		Inflater inflater = new Inflater();
		try {
			inflater.setInput(document, from, document.length - from);
			byte[] block = new byte[BLOCK];
			int given = inflater.inflate(block);
			while (given > 0 && inflater.getBytesWritten() <= MOST_OF_A_PART) {
				given = inflater.inflate(block);
			}
			return inflater.getBytesWritten();
		}
		catch (DataFormatException other) {
			return inflater.getBytesWritten();
		}
		finally {
			inflater.end();
		}
	}

}
