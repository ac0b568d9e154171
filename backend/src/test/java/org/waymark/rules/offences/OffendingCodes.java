package org.waymark.rules.offences;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Takes codes as text that have types of their own. */
public record OffendingCodes(String door, List<String> rules) {

	public static OffendingCodes of(Optional<String> wish) {
		return new OffendingCodes(wish.orElse(""), List.of());
	}

	public static String spoken(String reference) {
		return reference.strip();
	}

	public static boolean same(UUID report, Optional<UUID> account, Set<UUID> staff) {
		return account.filter(report::equals).filter(staff::contains).isPresent();
	}

}
