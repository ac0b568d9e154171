package org.waymark.retention;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.waymark.desk.DeskTables;

/**
 * The outcomes of decisions in words, as {@code desk/outcomes.yaml} has them.
 *
 * @param secondPerson for decisions alone
 * @param handedOver likewise
 */
record OutcomeNames(Map<String, String> offered, @Nullable Object secondPerson, @Nullable List<String> handedOver) {

	static OutcomeNames read() {
		return DeskTables.read("outcomes.yaml", OutcomeNames.class);
	}

	/** An outcome in words; one that is no longer offered is shown by its code. */
	String said(String code) {
		return this.offered.getOrDefault(code, code);
	}

}
