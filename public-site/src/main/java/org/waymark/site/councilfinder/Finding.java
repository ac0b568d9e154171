package org.waymark.site.councilfinder;

import java.util.List;

import org.waymark.site.Council.Areas.Authority;

/** The result of the rules for a place: its council, or why they cannot tell. */
sealed interface Finding {

	/**
	 * Councils by code, never what was typed: an address is remembered by browsers.
	 * @return where to go on
	 */
	String address();

	/**
	 * One council or several.
	 *
	 * @param councils at least one, likeliest first
	 * @param sure whether it is certainly that one
	 */
	record Named(List<Authority> councils, boolean sure) implements Finding {

		public Named {
			councils = List.copyOf(councils);
		}

		@Override
		public String address() {
			String name = this.sure ? "is=" : "may=";
			return CouncilFinderController.COUNCIL + "?"
					+ String.join("&", this.councils.stream().map(council -> name + council.code()).toList());
		}

	}

	/**
	 * The rules cannot tell.
	 */
	record Unclear(Reason reason) implements Finding {

		@Override
		public String address() {
			return CouncilFinderController.PATH + "?again=" + this.reason.code();
		}

	}

	/** Why the rules cannot tell. */
	enum Reason {

		/** Nothing was typed. */
		EMPTY("elsewhere.empty"),
		/** It was meant as a postcode, and no postcode looks like that. */
		NOT_ONE("elsewhere.not-a-postcode"),
		/** A postcode for letters: nobody lives there. */
		NO_PLACE("elsewhere.no-place"),
		/** A postcode that no rule knows. */
		UNKNOWN_POSTCODE("elsewhere.unknown-postcode"),
		/** A place that no rule knows. */
		UNKNOWN_PLACE("elsewhere.unknown-place"),
		/** More than a place needs. */
		TOO_LONG("elsewhere.too-long");

		private final String message;

		Reason(String message) {
			this.message = message;
		}

		String message() {
			return this.message;
		}

		/** How an address says it. */
		String code() {
			return this.message.substring(this.message.indexOf('.') + 1);
		}

	}

}
