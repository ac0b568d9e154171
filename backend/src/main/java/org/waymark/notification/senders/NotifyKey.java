package org.waymark.notification.senders;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key of GOV.UK Notify: a name, the service's id and a secret, 36 characters each of
 * the last two. It signs a token for each request, which is good for half a minute.
 */
final class NotifyKey {

	private static final int UUID_LENGTH = 36;

	private final String service;

	private final String secret;

	/**
	 * Reads a key.
	 * @throws SendFailed when it is too short to be one
	 */
	NotifyKey(String key) {
		if (key.length() < 2 * UUID_LENGTH + 1) {
			throw new SendFailed("NOTIFY_KEY_MALFORMED");
		}
		this.secret = key.substring(key.length() - UUID_LENGTH);
		this.service = key.substring(key.length() - 2 * UUID_LENGTH - 1, key.length() - UUID_LENGTH - 1);
	}

	/** A token (JWT, HS256) for a request made at this time. */
	String token(Instant now) {
		String content = base64("{\"typ\":\"JWT\",\"alg\":\"HS256\"}") + "."
				+ base64("{\"iss\":\"" + this.service + "\",\"iat\":" + now.getEpochSecond() + "}");
		return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature(content));
	}

	private byte[] signature(String content) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(this.secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
			return mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static String base64(String text) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public String toString() {
		return "NotifyKey[hidden]";
	}

}
