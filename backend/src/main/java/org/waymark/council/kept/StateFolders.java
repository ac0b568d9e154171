package org.waymark.council.kept;

import java.nio.file.Path;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

import org.waymark.platform.Face;
import org.waymark.platform.RunProperties;

/**
 * The folders of the two faces that last over a restart.
 *
 * @param publication of the public face
 * @param hub of the hub
 */
@ConfigurationProperties("waymark")
record StateFolders(@Valid @Nullable State publication, @Valid @Nullable State hub) {

	/** Where this process keeps accepted content. */
	Path content(RunProperties run) {
		State own = run.runs(Face.TRIAGE) ? this.hub : this.publication;
		Path set = (own != null) ? own.stateDir() : null;
		return ((set != null) ? set : run.dataDir().resolve("state")).resolve("content");
	}

	/**
	 * The folder of one face.
	 *
	 * @param stateDir none unless set
	 */
	record State(@Nullable Path stateDir) {

	}

}
