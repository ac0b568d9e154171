package org.waymark.staff.people;

import org.jspecify.annotations.Nullable;
import org.waymark.staff.DeskFrame;

/**
 * The page on which an invited person chooses a password.
 *
 * @param frame the page's frame
 * @param key opens the invitation
 * @param name the name that they sign in with from now on
 * @param error what is wrong with the password, or null
 */
record WelcomePage(DeskFrame frame, String key, String name, @Nullable String error) {

	@Override
	public String toString() {
		return "WelcomePage[hidden]";
	}

}
