package org.waymark.staff.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

import org.waymark.site.text.TypedText;

/**
 * Opens an invitation: 256 random bits. Only its hash is stored.
 *
 * @param text 43 characters of base64url
 */
record InvitationKey(String text) {

	private static final SecureRandom RANDOM = new SecureRandom();

	static InvitationKey make() {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return new InvitationKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** SHA-256 in hexadecimal. */
	String hash() {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/** A pasted invitation: the whole link, or only the part after the #. */
	static InvitationKey typed(String text) {
		return new InvitationKey(TypedText.stripped(text.substring(text.lastIndexOf('#') + 1)));
	}

	/** The page that it opens. The part after a # stays in the browser. */
	String address() {
		return "/triage/sign-in/welcome#" + this.text;
	}

	@Override
	public String toString() {
		return "InvitationKey[hidden]";
	}

}
