package org.waymark.intake.proofofwork;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import org.altcha.altcha.Altcha;
import org.altcha.altcha.Altcha.Challenge;
import org.altcha.altcha.Altcha.ChallengeOptions;
import org.altcha.altcha.Altcha.Payload;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.PublicKeys;

/**
 * Makes challenges in the ALTCHA protocol and looks at their answers. Challenges are
 * signed with a key that every process of the public face has, so none is kept.
 */
@Component
@ConditionalOnFace(Face.PUBLIC)
class ProofOfWork {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final HighLoadProperties settings;

	private final String key;

	ProofOfWork(HighLoadProperties settings, PublicKeys keys) {
		this.settings = settings;
		this.key = HexFormat.of().formatHex(keys.digest("work", new byte[0]));
	}

	/** A new challenge as JSON, for a page. */
	String challenge(Instant now) {
		ChallengeOptions options = new ChallengeOptions().setAlgorithm(Altcha.Algorithm.SHA256)
			.setMaxNumber(this.settings.numbers())
			.setSecureRandomNumber(true)
			.setExpires(now.plus(this.settings.lasts()).getEpochSecond())
			.setHmacKey(this.key);
		try {
			Challenge made = Altcha.createChallenge(options);
			return JSON.writeValueAsString(
					new Asked(made.algorithm, made.challenge, made.maxnumber, made.salt, made.signature));
		}
		catch (Exception everyJdkHasSha) {
			throw new IllegalStateException("No challenge can be made", everyJdkHasSha);
		}
	}

	/**
	 * Checks an answer.
	 * @param text as the form brought it
	 * @return empty if it answers no challenge of ours
	 */
	Optional<Solution> read(String text) {
		try {
			return Optional.ofNullable(JSON.readValue(Base64.getDecoder().decode(text), Given.class))
				.filter(given -> given.right(this.key))
				.map(Given::solution);
		}
		catch (IllegalArgumentException | JacksonException unreadable) {
			return Optional.empty();
		}
	}

	/** How long an answer counts. */
	Duration lasts() {
		return this.settings.lasts();
	}

	/** The challenge that the page is given. */
	private record Asked(String algorithm, String challenge, long maxnumber, String salt, String signature) {

	}

	/** The answer that the form brings back. */
	private record Given(String algorithm, String challenge, long number, String salt, String signature) {

		private boolean right(String key) {
			Payload payload = new Payload();
			payload.algorithm = this.algorithm;
			payload.challenge = this.challenge;
			payload.number = this.number;
			payload.salt = this.salt;
			payload.signature = this.signature;
			try {
				return "SHA-256".equals(this.algorithm) && Altcha.verifySolution(payload, key, false);
			}
			catch (Exception malformed) {
				return false;
			}
		}

		private Solution solution() {
			return new Solution(HexFormat.of().formatHex(sha256(this.challenge)), expires());
		}

		private Instant expires() {
			try {
				return Instant.ofEpochSecond(Long.parseLong(Altcha.extractParams(this.salt).get("expires")));
			}
			catch (Exception none) {
				return Instant.EPOCH;
			}
		}

		private static byte[] sha256(String text) {
			try {
				return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			}
			catch (NoSuchAlgorithmException everyJdkHasIt) {
				throw new IllegalStateException(everyJdkHasIt);
			}
		}

	}

	/**
	 * A right answer.
	 *
	 * @param id of its challenge, 32 bytes in hexadecimal
	 * @param expires until when it counts
	 */
	record Solution(String id, Instant expires) {

	}

}
