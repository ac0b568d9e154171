package org.waymark.cases;

import java.nio.file.Path;

import tools.jackson.databind.json.JsonMapper;

import org.waymark.platform.crypto.TestKeys;

/** Documents sealed with keys that were made for one test. */
public final class TestDocuments {

	private TestDocuments() {
	}

	/** With keys made in this folder. */
	public static CaseDocuments in(Path folder) {
		return new CaseDocuments(TestKeys.ofTheHub(folder), new JsonMapper());
	}

}
