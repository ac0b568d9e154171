package org.waymark.platform.web;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An exception as it may be logged: the names of its classes and where they were thrown,
 * never a message. A message may quote typed text (a value that did not convert, a row
 * that clashed). No list of harmless exceptions stays right for long.
 */
final class StackTraces {

	private static final int DEPTH = 40;

	private StackTraces() {
	}

	static String of(Throwable failure) {
		StringBuilder text = new StringBuilder();
		Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
			text.append(text.isEmpty() ? "" : "\ncaused by ").append(cause.getClass().getName()).append(where(cause));
		}
		return text.toString();
	}

	private static String where(Throwable cause) {
		return Arrays.stream(cause.getStackTrace())
			.limit(DEPTH)
			.map(frame -> "\n\tat " + frame)
			.collect(Collectors.joining());
	}

}
