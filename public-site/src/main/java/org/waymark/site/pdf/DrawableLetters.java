package org.waymark.site.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import org.waymark.site.text.TypedText;

/** The letters that a PDF shows as people write them. */
final class DrawableLetters {

	/** Where letters stand side by side, or join by rules that are kept here. */
	private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK,
			UnicodeScript.CYRILLIC, UnicodeScript.ARMENIAN, UnicodeScript.GEORGIAN, UnicodeScript.HEBREW,
			UnicodeScript.ARABIC, UnicodeScript.COMMON, UnicodeScript.INHERITED);

	private static final int LAST = 0x1FFFF;

	private static final BitSet KNOWN = known();

	private DrawableLetters() {
	}

	/** Whether all of a text is drawn: no box stands for a letter of a name. */
	static boolean drawn(String text) {
		return ArabicWord.joined(text).codePoints().allMatch(DrawableLetters::drawn);
	}

	private static boolean drawn(int letter) {
		if (TypedText.isBlank(Character.toString(letter)) || Character.isISOControl(letter)
				|| Character.getType(letter) == Character.FORMAT) {
			return true;
		}
		UnicodeScript script = UnicodeScript.of(letter);
		boolean joined = script != UnicodeScript.ARABIC || !Character.isLetter(letter) || ArabicForms.has(letter);
		return SCRIPTS.contains(script) && joined && KNOWN.get(letter);
	}

	private static BitSet known() {
		BitSet known = known(PdfFont.REGULAR);
		known.and(known(PdfFont.BOLD));
		return known;
	}

	private static BitSet known(PdfFont font) {
		try (InputStream in = font.open(); TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
			CmapLookup glyphs = read.getUnicodeCmapLookup();
			BitSet known = new BitSet(LAST);
			for (int letter = 0; letter <= LAST; letter++) {
				known.set(letter, glyphs.getGlyphId(letter) > 0);
			}
			return known;
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

}
