package org.waymark.rules.offences;

import java.util.List;
import java.util.Optional;

/** Takes codes as text that have types of their own. */
public record OffendingCodes(String door, List<String> rules) {

	public static OffendingCodes of(Optional<String> wish) {
		return new OffendingCodes(wish.orElse(""), List.of());
	}

}
