package org.waymark.staff;

import org.jspecify.annotations.Nullable;

/**
 * What the template of the sign-in page needs.
 *
 * @param frame what stands round it
 * @param username as typed before, or empty
 * @param next where they were heading, or empty
 * @param usernameError what is wrong with the name, or null
 * @param passwordError what is wrong with the password, or null
 */
public record SignInPage(DeskFrame frame, String username, String next, @Nullable String usernameError,
		@Nullable String passwordError) {

	@Override
	public String toString() {
		return "SignInPage[hidden]";
	}

}
