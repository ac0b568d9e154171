package org.waymark.platform.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Addresses as headers and settings write them. No name is ever looked up. */
final class Addresses {

	private static final Pattern FOUR = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3})(?::\\d+)?");

	private static final Pattern SIX = Pattern
		.compile("\\[?([0-9a-fA-F:.]*:[0-9a-fA-F:.]*)](?::\\d+)?|([0-9a-fA-F:.]*:[0-9a-fA-F:.]*)");

	private Addresses() {
	}

	static Optional<InetAddress> parse(String text) {
		var four = FOUR.matcher(text.strip());
		if (four.matches()) {
			return literal(four.group(1));
		}
		var six = SIX.matcher(text.strip());
		return six.matches() ? literal((six.group(1) != null) ? six.group(1) : six.group(2)) : Optional.empty();
	}

	/** The entries of a header that may come in several lines, in order. */
	static List<String> chain(List<String> lines) {
		return lines.stream().flatMap(line -> Stream.of(line.split(","))).map(String::strip).toList();
	}

	/** Only digits, letters to F, dots and colons come here: a literal, or nothing. */
	private static Optional<InetAddress> literal(String text) {
		try {
			return Optional.of(InetAddress.getByName(text));
		}
		catch (UnknownHostException notAnAddress) {
			return Optional.empty();
		}
	}

}
