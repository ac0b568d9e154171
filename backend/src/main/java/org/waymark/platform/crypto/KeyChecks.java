package org.waymark.platform.crypto;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.waymark.platform.Face;
import org.waymark.platform.LiveCheck;
import org.waymark.platform.RunProperties;

/** A council goes live on keys of its own, which nobody else on the machine can read. */
class KeyChecks implements LiveCheck {

	private static final List<KeySet> PUBLIC = List.of(KeySet.HUB_PUBLIC, KeySet.PEPPER);

	private static final List<KeySet> TRIAGE = List.of(KeySet.HUB_PRIVATE, KeySet.CASE, KeySet.IDENTITY, KeySet.AUDIT,
			KeySet.LINKING, KeySet.PEPPER);

	private final RunProperties run;

	private final KeyFolders folders;

	KeyChecks(RunProperties run, KeyFolders folders) {
		this.run = run;
		this.folders = folders;
	}

	@Override
	public List<String> faults() {
		List<String> faults = new ArrayList<>();
		if (this.run.runs(Face.PUBLIC)) {
			check(this.folders.publicDir(), PUBLIC, faults);
			if (Files.exists(this.folders.publicDir().resolve(KeySet.HUB_PRIVATE.file))) {
				faults.add("The hub's private key lies in the key folder of the public face: move it away.");
			}
		}
		if (this.run.runs(Face.TRIAGE)) {
			check(this.folders.triageDir(), TRIAGE, faults);
		}
		return faults;
	}

	private static void check(Path folder, List<KeySet> needed, List<String> faults) {
		if (!KeyFiles.ownersOnly(folder)) {
			faults.add("The key folder " + folder + " is missing, or others than its owner may enter it (chmod 700).");
		}
		if (Files.exists(folder.resolve(KeyMaker.TRIAL_MARK))) {
			faults.add("The keys in " + folder + " were made for a trial: make new ones with 'keys create'.");
		}
		for (KeySet key : needed) {
			if (!KeyFiles.ownersOnly(folder.resolve(key.file))) {
				faults.add("The key file " + key.file + " is missing in " + folder
						+ ", or others may read it (chmod 600).");
			}
		}
	}

}
