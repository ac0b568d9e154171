package org.waymark.site.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/**
 * Parts of a paragraph that are read in one direction. A number or a foreign word among
 * words that are read from the right stays with them: {@link ReadingOrder} puts it where
 * it belongs. The layout would put such parts side by side from the left.
 */
final class ReadingRuns implements BidiSplitter {

	private final List<BidiTextRun> runs = new ArrayList<>();

	@Override
	public void setParagraph(String paragraph, byte direction) {
		this.runs.clear();
		if (direction == RTL) {
			this.runs.add(new BidiTextRun(0, paragraph.length(), RTL));
			return;
		}
		Bidi bidi = new Bidi(paragraph, Bidi.DIRECTION_LEFT_TO_RIGHT);
		int begin = 0;
		for (int run = 0; run < bidi.getRunCount(); run++) {
			boolean turned = bidi.getRunLevel(run) > 0;
			boolean last = run + 1 == bidi.getRunCount();
			if (last || (bidi.getRunLevel(run + 1) > 0) != turned) {
				this.runs.add(new BidiTextRun(begin, bidi.getRunLimit(run) - begin, turned ? RTL : LTR));
				begin = bidi.getRunLimit(run);
			}
		}
	}

	@Override
	public int countTextRuns() {
		return this.runs.size();
	}

	@Override
	public BidiTextRun getVisualRun(int run) {
		return this.runs.get(run);
	}

	@Override
	public byte getBaseDirection(String paragraph) {
		return paragraph.codePoints()
			.mapToObj(Character::getDirectionality)
			.filter(ReadingRuns::decides)
			.findFirst()
			.map(kind -> (kind == Character.DIRECTIONALITY_LEFT_TO_RIGHT) ? LTR : RTL)
			.orElse(NEUTRAL);
	}

	private static boolean decides(byte kind) {
		return kind == Character.DIRECTIONALITY_LEFT_TO_RIGHT || kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT
				|| kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
	}

}
