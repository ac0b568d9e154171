package org.waymark.publication;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.waymark.platform.LiveCheck;

/** A real service has said where its public face keeps what was published. */
class StateFolderCheck implements LiveCheck {

	private final PublicationProperties properties;

	StateFolderCheck(PublicationProperties properties) {
		this.properties = properties;
	}

	@Override
	public List<String> faults() {
		Path folder = this.properties.stateDir();
		if (folder == null) {
			return List.of("No folder was given for what is published. Set WAYMARK_PUBLICATION_STATE_DIR to a folder "
					+ "that the public face may write to.");
		}
		return (Files.isDirectory(folder) && Files.isWritable(folder)) ? List.of()
				: List.of("The public face may not write to " + folder + " (WAYMARK_PUBLICATION_STATE_DIR).");
	}

}
