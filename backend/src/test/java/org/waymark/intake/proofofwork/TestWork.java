package org.waymark.intake.proofofwork;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

import org.altcha.altcha.Altcha;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser's part of the work, and settings. */
final class TestWork {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private TestWork() {
	}

	static HighLoadProperties settings(int reports, long numbers) {
		return new HighLoadProperties(reports, Duration.ofMinutes(10), Duration.ofMinutes(5), numbers,
				Duration.ofHours(1));
	}

	/** The answer that a form brings back for a challenge. */
	static String solved(String challenge) throws Exception {
		JsonNode asked = JSON.readTree(challenge);
		String salt = asked.get("salt").asString();
		long number = Altcha.solveChallenge(asked.get("challenge").asString(), salt, Altcha.Algorithm.SHA256,
				asked.get("maxnumber").asLong(), 0).number;
		return answer(asked, salt, number);
	}

	static String answer(JsonNode asked, String salt, long number) {
		String json = JSON.writeValueAsString(
				Map.of("algorithm", asked.get("algorithm").asString(), "challenge", asked.get("challenge").asString(),
						"number", number, "salt", salt, "signature", asked.get("signature").asString()));
		return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
	}

	static JsonNode read(String json) {
		return JSON.readTree(json);
	}

}
