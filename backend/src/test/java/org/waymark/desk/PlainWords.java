package org.waymark.desk;

import java.util.Map;

/** The desk's words for tests without an application: signs have none. */
public final class PlainWords {

	private PlainWords() {
	}

	public static Words words() {
		return new Words(() -> Map.of());
	}

}
