package org.waymark.cases;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The reporter, under the identity key.
 *
 * @param wish their wish about the name: {@code ANONYMOUS}, {@code CONFIDENTIAL}, {@code
 * NAMED}, or {@code IN_REPORT} if the reporter is part of the concern
 * @param name as typed, may be empty
 * @param phone as typed, may be empty
 * @param email as typed, may be empty
 * @param safeContact how and when it is safe to be in touch, may be empty
 * @param others their other answers about themselves
 */
public record ReporterDocument(String wish, String name, String phone, String email, String safeContact,
		@Nullable List<GivenAnswer> others) {

	public ReporterDocument {
		others = (others != null) ? List.copyOf(others) : List.of(); // kept before there
																		// were any
	}

	@Override
	public String toString() {
		return "ReporterDocument[hidden]";
	}

}
