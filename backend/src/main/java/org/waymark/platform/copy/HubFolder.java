package org.waymark.platform.copy;

import java.nio.file.Path;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/** A folder of the hub that no backup of the database holds. */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class HubFolder {

	private final CopyProperties properties;

	HubFolder(CopyProperties properties) {
		this.properties = properties;
	}

	/** Where it is; empty in a trial. */
	public Optional<Path> path() {
		return Optional.ofNullable(this.properties.stateDir());
	}

}
