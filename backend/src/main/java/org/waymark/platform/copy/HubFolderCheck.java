package org.waymark.platform.copy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.LiveCheck;

/** A hub goes live only if it would know a restored copy from its own database. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class HubFolderCheck implements LiveCheck {

	private final CopyProperties properties;

	HubFolderCheck(CopyProperties properties) {
		this.properties = properties;
	}

	@Override
	public List<String> faults() {
		Path folder = this.properties.stateDir();
		if (folder == null) {
			return List.of("The hub would not know a restored copy. Set WAYMARK_HUB_STATE_DIR to a folder that it may "
					+ "write to, outside of the backups of the database.");
		}
		return (Files.isDirectory(folder) && Files.isWritable(folder)) ? List.of()
				: List.of("The hub may not write to " + folder + " (WAYMARK_HUB_STATE_DIR).");
	}

	/** Services that were live before there was such a folder go on. */
	@Override
	public boolean unsafe() {
		return false;
	}

}
