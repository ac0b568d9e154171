package org.waymark.notification.senders;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/**
 * A key of GOV.UK Notify: a name, the service's id and a secret, 36 characters each of
 * the last two. It signs a token for each request, which is good for half a minute.
 */
final class NotifyKey {

	private static final int UUID_LENGTH = 36;

	private static final JWSHeader HEADER = new JWSHeader.Builder(JWSAlgorithm.HS256).type(JOSEObjectType.JWT).build();

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
		SignedJWT token = new SignedJWT(HEADER,
				new JWTClaimsSet.Builder().issuer(this.service).issueTime(Date.from(now)).build());
		try {
			token.sign(new MACSigner(this.secret.getBytes(StandardCharsets.UTF_8)));
			return token.serialize();
		}
		catch (JOSEException impossible) {
			// The secret is longer than HS256 asks for.
			throw new IllegalStateException(impossible);
		}
	}

	@Override
	public String toString() {
		return "NotifyKey[hidden]";
	}

}
