package org.waymark.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Finds words in all files of a folder: as bytes, in two bytes a letter, and in what was
 * stored compressed.
 */
final class Residue {

	private static final String GZIP = "\u001f\u008b\u0008";

	private static final int MOST_UNPACKED = 4_000_000;

	private Residue() {
	}

	/** Where any of the words stand: "word in file". */
	static List<String> of(Path folder, Collection<String> words) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile)
				.flatMap((file) -> found(text(file), words).map((word) -> word + " in " + folder.relativize(file)))
				.toList();
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private static Stream<String> found(String text, Collection<String> words) {
		return words.stream()
			.filter((word) -> text.contains(word) || text.contains(String.join("\0", word.split("")))
					|| unpacked(text).contains(word));
	}

	/** One character a byte; a file that has just gone is empty. */
	private static String text(Path file) {
		try {
			return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
		}
		catch (NoSuchFileException gone) {
			return "";
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private static String unpacked(String text) {
		StringBuilder all = new StringBuilder();
		for (int at = text.indexOf(GZIP); at >= 0; at = text.indexOf(GZIP, at + 1)) {
			all.append(unpack(text.substring(at).getBytes(StandardCharsets.ISO_8859_1)));
		}
		return all.toString();
	}

	private static String unpack(byte[] packed) {
		StringBuilder text = new StringBuilder();
		try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
			byte[] some = new byte[4_096];
			for (int count = stream.read(some); count > 0 && text.length() < MOST_UNPACKED; count = stream.read(some)) {
				text.append(new String(some, 0, count, StandardCharsets.ISO_8859_1));
			}
		}
		catch (IOException notPacked) {
			// these bytes only look like a beginning; what was read before still counts
			return text.toString();
		}
		return text.toString();
	}

}
