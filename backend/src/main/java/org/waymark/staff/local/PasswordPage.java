package org.waymark.staff.local;

import org.jspecify.annotations.Nullable;
import org.waymark.staff.DeskFrame;

/**
 * What the template of the page needs on which somebody chooses another password.
 *
 * @param frame what stands round it
 * @param name the name that they sign in with, for their password manager
 * @param error what is wrong with the new one, or null
 */
public record PasswordPage(DeskFrame frame, String name, @Nullable String error) {

	@Override
	public String toString() {
		return "PasswordPage[hidden]";
	}

}
