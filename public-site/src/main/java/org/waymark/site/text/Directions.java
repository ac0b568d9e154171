package org.waymark.site.text;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** What in a text turns the reading direction, and where that ends. */
final class Directions {

	static final char END_OF_ISOLATE = '\u2069';

	private static final char END_OF_EMBEDDING = '\u202c';

	private static final char FIRST_STRONG_ISOLATE = '\u2068';

	/** No character up to here is read from the right: most texts need no more. */
	private static final char LAST_FROM_THE_LEFT = '\u058f';

	private final String text;

	/** Characters that turn the direction and are never closed. */
	private final BitSet open = new BitSet();

	/** Both ends of each isolate. */
	private final BitSet isolates = new BitSet();

	/** All within an isolate. */
	private final BitSet within = new BitSet();

	Directions(String text) {
		this.text = text;
		pair();
	}

	/** Whether anything in a text can turn round what stands beside it. */
	static boolean matter(String text) {
		for (int at = 0; at < text.length(); at++) {
			if (text.charAt(at) > LAST_FROM_THE_LEFT && matters(text.codePointAt(at))) {
				return true;
			}
		}
		return false;
	}

	private static boolean matters(int point) {
		return Characters.turnsDirection(point) || isRightToLeft(point);
	}

	private static boolean isRightToLeft(int point) {
		byte direction = Character.getDirectionality(point);
		return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
				|| direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
				|| direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
	}

	/** Whether anything outside its isolates can. */
	boolean matterOutside() {
		int at = 0;
		while (at < this.text.length()) {
			int point = this.text.codePointAt(at);
			if (matters(point) && !this.within.get(at) && !this.isolates.get(at)) {
				return true;
			}
			at += Character.charCount(point);
		}
		return false;
	}

	boolean isIsolate(int at) {
		return this.isolates.get(at);
	}

	boolean isOpen(int at) {
		return this.open.get(at);
	}

	private void pair() {
		Deque<Integer> opened = new ArrayDeque<>();
		for (int at = 0; at < this.text.length(); at++) {
			char letter = this.text.charAt(at);
			if (letter == END_OF_ISOLATE) {
				close(at, opened);
			}
			else if (letter == END_OF_EMBEDDING) {
				if (!opened.isEmpty() && !isIsolate(this.text.charAt(opened.peek()))) {
					opened.pop();
				}
			}
			else if (Characters.turnsDirection(letter)) {
				opened.push(at);
			}
		}
		opened.forEach(this.open::set);
	}

	/** Closes the last isolate; what is open within it stays open. */
	private void close(int at, Deque<Integer> opened) {
		if (opened.stream().noneMatch(one -> isIsolate(this.text.charAt(one)))) {
			return;
		}
		while (!isIsolate(this.text.charAt(opened.element()))) {
			this.open.set(opened.pop());
		}
		int from = opened.pop();
		if (this.text.charAt(from) == FIRST_STRONG_ISOLATE) {
			this.isolates.set(from);
			this.isolates.set(at);
			this.within.set(from, at);
		}
	}

	private static boolean isIsolate(char letter) {
		return letter >= '\u2066' && letter <= FIRST_STRONG_ISOLATE;
	}

}
