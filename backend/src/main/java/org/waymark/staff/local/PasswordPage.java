package org.waymark.staff.local;

import org.jspecify.annotations.Nullable;
import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template of the page for changing one's password.
 *
 * @param frame the page's frame
 * @param name the name that they sign in with, for their password manager
 * @param error what is wrong with the new one, or null
 */
record PasswordPage(DeskFrame frame, String name, @Nullable String error) {

	@Override
	public String toString() {
		return "PasswordPage[hidden]";
	}

}
