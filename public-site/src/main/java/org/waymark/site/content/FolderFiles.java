package org.waymark.site.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The folder in which a council keeps its files. */
record FolderFiles(@Nullable Path folder) implements OwnFiles {

	/** Whether a folder was set, and is not there. */
	boolean gone() {
		return this.folder != null && !Files.isDirectory(this.folder);
	}

	@Override
	public Optional<String> read(String name) {
		Path file = (this.folder != null) ? this.folder.resolve(name) : null;
		try {
			return (file != null && Files.isRegularFile(file)) ? Optional.of(Files.readString(file)) : Optional.empty();
		}
		catch (IOException cause) {
			throw new UncheckedIOException("The content file " + name + " cannot be read", cause);
		}
	}

	@Override
	public List<String> names(String inside) {
		Path own = (this.folder != null) ? this.folder.resolve(inside) : null;
		if (own == null || !Files.isDirectory(own)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(own)) {
			return files.filter(Files::isRegularFile).sorted().map(file -> inside + file.getFileName()).toList();
		}
		catch (IOException cause) {
			throw new UncheckedIOException("The content folder " + inside + " cannot be read", cause);
		}
	}

	/**
	 * Changes when a file of one of these names was added, changed or removed. No other
	 * file of the folder is looked at; a name with a slash at its end stands for all
	 * files of that folder.
	 */
	String stamp(Set<String> names) {
		Path root = this.folder;
		return (root == null) ? ""
				: names.stream()
					.sorted()
					.flatMap(name -> name.endsWith("/") ? listed(name) : Stream.of(name))
					.map(name -> stamp(root.resolve(name)))
					.collect(Collectors.joining(";"));
	}

	/** A folder that cannot be listed has a stamp too: what was read before stays. */
	private Stream<String> listed(String inside) {
		try {
			return names(inside).stream();
		}
		catch (UncheckedIOException unlisted) {
			return Stream.of(inside + "none");
		}
	}

	private static String stamp(Path file) {
		try {
			BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
			return file + "," + now.lastModifiedTime() + "," + now.size();
		}
		catch (IOException none) {
			return file + ",none";
		}
	}

}
