package org.waymark.intake.proofofwork;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.waymark.platform.crypto.PublicKeys;
import org.waymark.platform.crypto.TestKeys;

import static org.assertj.core.api.Assertions.assertThat;

class ProofOfWorkTests {

	private static final Instant NOW = Instant.now();

	private PublicKeys keys;

	private ProofOfWork work;

	@BeforeEach
	void make(@TempDir Path folder) {
		this.keys = TestKeys.ofThePublicFace(folder);
		this.work = new ProofOfWork(TestWork.settings(1, 2000), this.keys);
	}

	@Test
	void aSolvedChallengeCountsForAnHourInEveryProcess() throws Exception {
		String solved = TestWork.solved(this.work.challenge(NOW));
		ProofOfWork.Solution solution = new ProofOfWork(TestWork.settings(1, 5000), this.keys).read(solved)
			.orElseThrow();
		assertThat(solution.expires()).isEqualTo(NOW.plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS));
		assertThat(solution.id()).hasSize(64).isEqualTo(this.work.read(solved).orElseThrow().id());
	}

	@Test
	void everyChallengeIsAnother() throws Exception {
		assertThat(this.work.read(TestWork.solved(this.work.challenge(NOW))).orElseThrow().id())
			.isNotEqualTo(this.work.read(TestWork.solved(this.work.challenge(NOW))).orElseThrow().id());
	}

	@Test
	void aChallengeOfAnotherInstallationDoesNotCount(@TempDir Path elsewhere) throws Exception {
		ProofOfWork others = new ProofOfWork(TestWork.settings(1, 2000), TestKeys.ofThePublicFace(elsewhere));
		assertThat(this.work.read(TestWork.solved(others.challenge(NOW)))).isEmpty();
	}

	@Test
	void aWrongNumberDoesNotCount() {
		JsonNode asked = TestWork.read(this.work.challenge(NOW));
		assertThat(this.work.read(TestWork.answer(asked, asked.get("salt").asString(), 2001))).isEmpty();
		assertThat(this.work.read(TestWork.answer(asked, asked.get("salt").asString(), -1))).isEmpty();
	}

	@Test
	void anAnswerCannotBeMadeToLastLonger() throws Exception {
		String challenge = this.work.challenge(NOW.minus(Duration.ofHours(3)));
		JsonNode asked = TestWork.read(challenge);
		String salt = asked.get("salt").asString();
		assertThat(salt).as("what follows the time is set off from it").endsWith("&");
		long number = Long.parseLong(new String(java.util.Base64.getDecoder().decode(TestWork.solved(challenge)))
			.replaceAll(".*\"number\":(\\d+).*", "$1"));
		String longer = salt.replaceFirst("expires=\\d+", "expires=" + NOW.plusSeconds(9999).getEpochSecond());
		assertThat(this.work.read(TestWork.answer(asked, longer, number))).isEmpty();
		assertThat(this.work.read(TestWork.answer(asked, salt, number)).orElseThrow().expires()).isBefore(NOW);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "e30=", "bnVsbA==", "W10=", "eyJudW1iZXIiOiJ4In0=", "%%%", "eyJudW1iZXIiOjF9" })
	void whatCannotBeReadDoesNotCount(String answer) {
		assertThat(this.work.read(answer)).isEmpty();
	}

}
