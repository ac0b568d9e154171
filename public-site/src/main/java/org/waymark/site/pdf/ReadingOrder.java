package org.waymark.site.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.openhtmltopdf.bidi.BidiReorderer;

/** Puts text that is read from the right in the order in which it is drawn. */
final class ReadingOrder implements BidiReorderer {

	private static final Map<String, String> MIRRORED = Map.of("(", ")", ")", "(", "[", "]", "]", "[", "{", "}", "}",
			"{", "«", "»", "»", "«", "<", ">");

	@Override
	public String reorderRTLTextToLTR(String text) {
		Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
		List<String> signs = new ArrayList<>();
		List<Byte> levels = new ArrayList<>();
		for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
			String letter = Character.toString(text.codePointAt(at));
			if (!signs.isEmpty() && Character.getType(letter.codePointAt(0)) == Character.NON_SPACING_MARK) {
				signs.set(signs.size() - 1, signs.get(signs.size() - 1) + letter);
			}
			else {
				boolean turned = bidi.getLevelAt(at) % 2 == 1;
				signs.add(turned ? MIRRORED.getOrDefault(letter, letter) : letter);
				levels.add((byte) bidi.getLevelAt(at));
			}
		}
		return drawn(signs, levels);
	}

	private static String drawn(List<String> signs, List<Byte> levels) {
		byte[] kept = new byte[levels.size()];
		for (int at = 0; at < kept.length; at++) {
			kept[at] = levels.get(at);
		}
		Object[] order = signs.toArray();
		Bidi.reorderVisually(kept, 0, order, 0, order.length);
		StringBuilder drawn = new StringBuilder();
		for (Object sign : order) {
			drawn.append(sign);
		}
		return drawn.toString();
	}

	@Override
	public String shapeText(String text) {
		return ArabicWord.joined(text);
	}

	@Override
	public String deshapeText(String text) {
		return text;
	}

	@Override
	public boolean isLiveImplementation() {
		return true;
	}

}
