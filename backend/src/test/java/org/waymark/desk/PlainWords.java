package org.waymark.desk;

import java.util.Map;
import java.util.Optional;

import org.waymark.site.terms.Door;

/** The desk's words for tests without an application: signs have none. */
public final class PlainWords {

	private PlainWords() {
	}

	public static Words words() {
		return new Words(new SignWords() {
			@Override
			public Map<String, String> byCode() {
				return Map.of();
			}

			@Override
			public Optional<String> text(Door door, String code) {
				return Optional.empty();
			}
		});
	}

}
