package org.waymark.intake;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import com.google.crypto.tink.subtle.Hkdf;

import org.waymark.site.Receipt;
import org.waymark.site.VisitSecret;
import org.waymark.site.followup.ReturnCode;
import org.waymark.site.terms.ReportReference;

/**
 * Everything that is derived from a visit's secret, each under a label of its own
 * (HKDF-SHA-256), so that knowing one tells nothing of another. Pure.
 */
final class VisitKeys {

	private static final BigInteger CODES = BigInteger.TEN.pow(15);

	private final byte[] secret;

	private final byte[] draftHash;

	VisitKeys(VisitSecret visit) {
		this.secret = visit.bytes();
		this.draftHash = sha256(derive("draft-id", 32));
	}

	/**
	 * The server's name for a draft: the hash of an id that is never stored. 32 bytes.
	 */
	byte[] draftHash() {
		return this.draftHash.clone();
	}

	/**
	 * The draft's hash as a name: it finds the receipt, and neither secret nor key can be
	 * found from it.
	 */
	Receipt.Token receiptToken() {
		return new Receipt.Token(Base64.getUrlEncoder().withoutPadding().encodeToString(draftHash()));
	}

	/** The key that seals the draft: 32 bytes. */
	byte[] draftKey() {
		return derive("draft-key", 32);
	}

	/**
	 * The reference: 50 bits in ten characters.
	 * @param counter 0, and one more each time a reference is taken already
	 */
	ReportReference reference(int counter) {
		byte[] bits = derive("reference/" + counter, 10);
		StringBuilder text = new StringBuilder(10);
		for (byte five : bits) {
			text.append(ReportReference.ALPHABET.charAt(five & 31));
		}
		return new ReportReference(text.toString());
	}

	/**
	 * The return code: 15 digits (49.8 bits) drawn from 128 bits, so that none is
	 * likelier than another.
	 */
	ReturnCode returnCode() {
		BigInteger drawn = new BigInteger(1, derive("return-code", 16)).mod(CODES);
		return ReturnCode.of(String.format("%015d", drawn));
	}

	private static byte[] sha256(byte[] id) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(id);
		}
		catch (NoSuchAlgorithmException everyJdkHasIt) {
			throw new IllegalStateException(everyJdkHasIt);
		}
	}

	private byte[] derive(String label, int bytes) {
		try {
			return Hkdf.computeHkdf("HMACSHA256", this.secret, new byte[0],
					("waymark/" + label).getBytes(StandardCharsets.UTF_8), bytes);
		}
		catch (GeneralSecurityException broken) {
			throw new IllegalStateException("The platform lacks HMAC-SHA-256", broken);
		}
	}

}
