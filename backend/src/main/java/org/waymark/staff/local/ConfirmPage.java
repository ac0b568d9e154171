package org.waymark.staff.local;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.waymark.staff.DeskFrame;

/**
 * What the template of the page needs on which somebody shows again that it is them.
 *
 * @param frame what stands round it
 * @param provider who asks them, or null where it is we
 * @param code whether a code is asked for as well
 * @param next where they were going, or empty
 * @param error what is wrong, or null
 */
public record ConfirmPage(DeskFrame frame, @Nullable String provider, boolean code, String next,
		@Nullable String error) {

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
