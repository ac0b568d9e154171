package org.waymark.council.retention;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.waymark.retention.RetentionRule;

/**
 * The shape of {@code retention.yaml}.
 *
 * @param example whether no council has decided these rules
 */
record RetentionFile(boolean example, List<RetentionRule> rules) {

	RetentionFile {
		rules = List.copyOf(Objects.requireNonNullElse(rules, List.of()));
		Set<String> codes = new HashSet<>();
		if (!rules.stream().map(RetentionRule::code).allMatch(codes::add)) {
			throw new IllegalArgumentException("retention.yaml: a code stands there twice");
		}
	}

}
