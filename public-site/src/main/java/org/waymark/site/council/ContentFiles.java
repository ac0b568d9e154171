package org.waymark.site.council;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;

/**
 * The content files that ship with Waymark, each replaced by the council's own of the
 * same name where there is one.
 */
public class ContentFiles {

	private static final int DEPTH = 3;

	private final @Nullable Path outside;

	/**
	 * Uses a council's own folder.
	 * @param outside null if the council has none
	 */
	public ContentFiles(@Nullable Path outside) {
		this.outside = outside;
	}

	/**
	 * The text of a file.
	 * @param name path inside the content folder, such as {@code guidance/page.md}
	 * @throws UncheckedIOException when neither place has it
	 */
	public String read(String name) {
		try {
			Path own = (this.outside != null) ? this.outside.resolve(name) : null;
			if (own != null && Files.isRegularFile(own)) {
				return Files.readString(own);
			}
			return new ClassPathResource("content/" + name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException cause) {
			throw new UncheckedIOException("The content file " + name + " cannot be read", cause);
		}
	}

	/**
	 * Changes when any file of the council's own folder was added, changed or removed.
	 */
	public String stamp() {
		if (this.outside == null || !Files.isDirectory(this.outside)) {
			return "";
		}
		try (Stream<Path> files = Files.walk(this.outside, DEPTH)) {
			return files.filter(Files::isRegularFile)
				.sorted()
				.map(ContentFiles::stamp)
				.collect(Collectors.joining(";"));
		}
		catch (IOException cause) {
			throw new UncheckedIOException("The content folder cannot be listed", cause);
		}
	}

	private static String stamp(Path file) {
		try {
			BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
			return file + "," + now.lastModifiedTime() + "," + now.size();
		}
		catch (IOException goneMeanwhile) {
			return file + ",gone";
		}
	}

}
