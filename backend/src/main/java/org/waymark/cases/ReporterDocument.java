package org.waymark.cases;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.site.terms.Wish;

/**
 * The reporter, under the identity key.
 *
 * @param wish their wish about the name
 * @param name as typed, may be empty
 * @param phone as typed, may be empty
 * @param email as typed, may be empty
 * @param safeContact how and when it is safe to be in touch, may be empty
 * @param others their other answers about themselves
 */
public record ReporterDocument(Wish wish, String name, String phone, String email, String safeContact,
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
