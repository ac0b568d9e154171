package org.waymark.platform.crypto;

import java.nio.file.Path;

/** Keys made for one test. */
public final class TestKeys {

	private TestKeys() {
	}

	/** Keys of a public face, made in this folder. */
	public static PublicKeys ofThePublicFace(Path folder) {
		Path own = folder.resolve("public");
		KeyMaker.make(own, folder.resolve("triage"));
		return PublicKeys.read(own);
	}

	/** Keys of a hub, made in this folder. */
	public static HubKeys ofTheHub(Path folder) {
		Path own = folder.resolve("triage");
		KeyMaker.make(folder.resolve("public"), own);
		return HubKeys.read(own);
	}

}
