package org.waymark.site.visit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.waymark.site.Fields;
import org.waymark.site.VisitSecret;

/**
 * The secret of a visit that consists of one POST: derived from the form's random token
 * and everything that was typed. Sent twice unchanged it is one report; changed and sent
 * again it is another one, so that no words are taken for stored that were not.
 */
final class OnePageSecret {

	private OnePageSecret() {
	}

	static VisitSecret of(VisitSecret token, Fields given) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(token.bytes(), mac.getAlgorithm()));
			for (Map.Entry<String, List<String>> field : new TreeMap<>(given.values()).entrySet()) {
				field.getValue().forEach(value -> add(mac, field.getKey(), value));
			}
			String text = Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal());
			return VisitSecret.parse(text).orElseThrow();
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Lengths go before texts, so that no two forms run together into the same bytes. */
	private static void add(Mac mac, String name, String value) {
		byte[] text = value.getBytes(StandardCharsets.UTF_8);
		mac.update((name + ":" + text.length + ":").getBytes(StandardCharsets.UTF_8));
		mac.update(text);
	}

}
