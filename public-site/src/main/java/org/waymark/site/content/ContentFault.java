package org.waymark.site.content;

import java.io.UncheckedIOException;

import tools.jackson.core.JacksonException;

/**
 * Says in a line what is wrong with a file, without a value that stands in it: some files
 * hold names and telephone numbers of staff.
 */
final class ContentFault {

	private ContentFault() {
	}

	/**
	 * The line.
	 * @param name of the file or group of files, unless the failure names one itself
	 */
	static String of(String name, Throwable failure) {
		String outer = "";
		String inner = "";
		int line = 0;
		for (Throwable at = failure; at != null; at = at.getCause()) {
			if (at instanceof JacksonException unread && unread.getLocation() != null && line == 0) {
				line = Math.max(0, unread.getLocation().getLineNr());
			}
			else if (isOurs(at) && at.getMessage() != null) {
				inner = at.getMessage().lines().findFirst().orElse("");
				outer = outer.isEmpty() ? inner : outer;
			}
		}
		return (outer.isEmpty() ? name + " cannot be understood" : named(name, outer))
				+ ((line > 0) ? ", line " + line : "") + (outer.contains(inner) ? "" : ": " + inner);
	}

	private static boolean isOurs(Throwable failure) {
		return failure instanceof IllegalArgumentException || failure instanceof UncheckedIOException;
	}

	private static String named(String name, String message) {
		return !name.contains(".") || message.matches(".*\\.(yaml|md|json)\\b.*") ? message : name + ": " + message;
	}

}
