package org.waymark.platform.schema;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * The credentials of a database role.
 *
 * @param username the role
 * @param password in the clear; held in memory only
 */
public record Credentials(String username, String password) {

	/** The role that owns every object, used only while migrating. */
	public static final String OWNER = "waymark_owner";

	private static final int PASSWORD_BYTES = 32;

	/** A new password for a role: 43 letters, digits, dashes and underscores. */
	public static Credentials fresh(String username) {
		byte[] random = new byte[PASSWORD_BYTES];
		new SecureRandom().nextBytes(random);
		return new Credentials(username, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
	}

	@Override
	public String toString() {
		return "Credentials[" + this.username + "]";
	}

}
