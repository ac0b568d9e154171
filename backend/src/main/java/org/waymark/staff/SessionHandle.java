package org.waymark.staff;

/**
 * Names a session without opening it: the hash of its token.
 *
 * @param hash SHA-256 in hexadecimal
 */
public record SessionHandle(String hash) {

	@Override
	public String toString() {
		return "SessionHandle[hidden]";
	}

}
