package org.waymark.linking;

import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

import org.waymark.platform.crypto.HubKeys;

/**
 * Marks as the database keeps them: keyed digests, in the order of their traits.
 *
 * @param traits what each is
 * @param digests each in hexadecimal
 */
record MatchTokens(List<String> traits, List<String> digests) {

	static MatchTokens of(Collection<MatchKey> marks, HubKeys keys) {
		return new MatchTokens(marks.stream().map(mark -> mark.trait().name()).toList(),
				marks.stream()
					.map(mark -> HexFormat.of().formatHex(keys.trace(mark.trait().name(), mark.form())))
					.toList());
	}

	boolean none() {
		return this.traits.isEmpty();
	}

	String[] kinds() {
		return this.traits.toArray(String[]::new);
	}

	String[] values() {
		return this.digests.toArray(String[]::new);
	}

}
