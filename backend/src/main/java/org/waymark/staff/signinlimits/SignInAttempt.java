package org.waymark.staff.signinlimits;

import java.util.Optional;

/**
 * An attempt to sign in.
 *
 * @param network where it came from
 * @param name as typed
 * @param browser names the browser, if the owner of the name came in with it before
 */
public record SignInAttempt(String network, String name, Optional<String> browser) {

	@Override
	public String toString() {
		return "Attempt[hidden]";
	}

}
