package org.waymark.platform.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.waymark.platform.csv.UnreadableCsv.Reason;
import org.waymark.site.text.TypedText;

/**
 * How a file is written, found by reading all its bytes once.
 *
 * @param charset UTF-8 where every byte fits, otherwise Windows-1252
 * @param marked whether it begins with a byte order mark
 * @param separator between cells
 */
record Sniffed(Charset charset, boolean marked, char separator) {

	private static final int HEAD = 16 * 1024;

	private static final int BLOCK = 64 * 1024;

	private static final byte[] MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private static final Charset OF_WINDOWS = Charset.forName("windows-1252");

	private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

	static Sniffed of(InputStream in) throws IOException {
		byte[] head = in.readNBytes(HEAD);
		if (TypedText.isBlank(new String(head, StandardCharsets.ISO_8859_1))) {
			throw new UnreadableCsv(Reason.EMPTY, "");
		}
		for (byte one : head) {
			if (one == 0) {
				throw new UnreadableCsv(Reason.NOT_TEXT, "");
			}
		}
		boolean marked = head.length >= MARK.length && Arrays.equals(Arrays.copyOf(head, MARK.length), MARK);
		Charset charset = (marked || isUtf8(head, in)) ? StandardCharsets.UTF_8 : OF_WINDOWS;
		return new Sniffed(charset, marked, separator(new String(head, charset)));
	}

	private static boolean isUtf8(byte[] head, InputStream in) throws IOException {
		CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
		CharBuffer text = CharBuffer.allocate(BLOCK);
		bytes.put(head).flip();
		while (true) {
			if (strict.decode(bytes, text.clear(), false).isError()) {
				return false;
			}
			bytes.compact();
			byte[] more = in.readNBytes(bytes.remaining());
			if (more.length == 0) {
				return !strict.decode(bytes.flip(), text.clear(), true).isError();
			}
			bytes.put(more).flip();
		}
	}

	/** The one that stands most often in the first row, outside quotes. */
	private static char separator(String head) {
		String first = head.lines()
			.filter(line -> !TypedText.isBlank(line))
			.findFirst()
			.orElse("")
			.replaceAll("\"[^\"]*\"", "");
		return SEPARATORS.stream()
			.max(Comparator.comparing(one -> first.chars().filter(letter -> letter == one).count()))
			.orElse(',');
	}

}
