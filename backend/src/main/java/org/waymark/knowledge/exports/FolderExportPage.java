package org.waymark.knowledge.exports;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.knowledge.TextChanges;
import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * What differs from the content folder.
 *
 * @param frame the page's frame
 * @param files one each
 * @param mark of all of them
 * @param changed whether something was published after the page was opened
 * @param read the box that says that somebody read it
 * @param errors what has to be put right
 */
record FolderExportPage(DeskFrame frame, List<Differing> files, String mark, boolean changed, List<Option> read,
		List<FieldError> errors) {

	static FolderExportPage of(DeskFrame frame, DifferingFiles files, boolean changed, List<Option> read,
			List<FieldError> errors) {
		return new FolderExportPage(frame,
				files.files()
					.stream()
					.map(file -> new Differing(file.path(), file.before().isEmpty(),
							TextChanges.between(file.before(), file.text())))
					.toList(),
				files.mark(), changed, read, errors);
	}

	/** The fault of a field, or null. */
	public @Nullable String error(String field) {
		return FieldError.at(field, this.errors);
	}

	/**
	 * A file that differs.
	 *
	 * @param path inside the content folder
	 * @param fresh whether the folder has none of this name
	 * @param lines that differ
	 */
	record Differing(String path, boolean fresh, List<TextChanges.Line> lines) {

	}

}
