package org.waymark.site.content;

import java.util.List;
import java.util.Optional;

/** A council's own files: those of its folder, or a copy of them. */
interface OwnFiles {

	/**
	 * The text of a file; empty when there is none of this name.
	 * @throws java.io.UncheckedIOException when it is there and cannot be read
	 */
	Optional<String> read(String name);

	/**
	 * The files of a folder, by the order of their names.
	 * @param folder path inside the content folder, with a slash at its end
	 */
	List<String> names(String folder);

}
