package org.waymark.staff.local;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template of the page for confirming one's identity.
 *
 * @param frame the page's frame
 * @param provider the provider that asks them, or null if we do
 * @param code whether a code is asked for as well
 * @param next the page to go on to, or empty
 * @param error what is wrong, or null
 */
record ConfirmPage(DeskFrame frame, @Nullable String provider, boolean code, String next, @Nullable String error) {

	/** Where the provider asks them, to come back to where they were going. */
	public String again() {
		return UriComponentsBuilder.fromPath("/triage/sign-in/with/{provider}")
			.queryParam("confirm", "true")
			.queryParam("next", "{next}")
			.encode()
			.buildAndExpand(this.provider, this.next)
			.toUriString();
	}

}
