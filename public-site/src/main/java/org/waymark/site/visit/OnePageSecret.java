package org.waymark.site.visit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.TreeMap;

import org.waymark.site.Fields;
import org.waymark.site.VisitSecret;

/**
 * The secret of a visit that consists of one POST: derived from the form's random token
 * and everything that was typed. Sent twice unchanged it is one report; changed and sent
 * again it is another one, so that no words are taken for stored that were not. Fields
 * that hold nothing do not count, and line breaks are all of one kind: the page that
 * hands the words back leaves out the former, and browsers change the latter on the way.
 */
final class OnePageSecret {

	private OnePageSecret() {
	}

	static VisitSecret of(VisitSecret token, Fields given) {
		MessageDigest digest = sha256();
		digest.update(token.bytes());
		new TreeMap<>(given.values()).forEach((name, values) -> values.stream()
			.filter(value -> !value.isBlank())
			.forEach(value -> add(digest, name, value.replaceAll("\\r\\n?", "\n"))));
		String text = Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
		return VisitSecret.parse(text).orElseThrow();
	}

	/** Lengths go before texts, so that no two forms run together into the same bytes. */
	private static void add(MessageDigest digest, String name, String value) {
		byte[] text = value.getBytes(StandardCharsets.UTF_8);
		digest.update((name + ":" + text.length + ":").getBytes(StandardCharsets.UTF_8));
		digest.update(text);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
