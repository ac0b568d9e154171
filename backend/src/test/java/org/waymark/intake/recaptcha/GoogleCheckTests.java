package org.waymark.intake.recaptcha;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.waymark.intake.checks.CheckReason;
import org.waymark.intake.recaptcha.RecaptchaProperties.Assessment;
import org.waymark.intake.recaptcha.RecaptchaProperties.Keys;
import org.waymark.intake.recaptcha.RecaptchaProperties.Version;
import org.waymark.site.Submission;
import org.waymark.site.Submission.Arrival;
import org.waymark.site.Submission.Form;
import org.waymark.site.arrival.BrowserTask.Outside;
import org.waymark.site.terms.Door;
import org.waymark.testing.Await;

import static org.assertj.core.api.Assertions.assertThat;

class GoogleCheckTests {

	private static final Instant NOW = Instant.parse("2026-11-24T10:20:00Z");

	/** Nobody listens there: a caller is told so at once. */
	private static final String NOWHERE = "http://127.0.0.1:1";

	@Test
	void nothingIsOfferedUnlessKeysHostsAndTheAssessmentAreThere() {
		List<String> hosts = List.of("concern.example");
		assertThat(on(TestRecaptcha.KEYS, TestRecaptcha.ASSESSMENT, hosts)).isTrue();
		assertThat(on(new Keys("", ""), TestRecaptcha.ASSESSMENT, hosts)).isFalse();
		assertThat(on(new Keys("site", ""), TestRecaptcha.ASSESSMENT, hosts)).isFalse();
		assertThat(on(TestRecaptcha.KEYS, TestRecaptcha.ASSESSMENT, List.of())).isFalse();
		assertThat(on(TestRecaptcha.KEYS, new Assessment("", null, ""), hosts)).isFalse();
		assertThat(on(TestRecaptcha.KEYS, new Assessment("officer", null, "file"), hosts)).isFalse();
		assertThat(on(TestRecaptcha.KEYS, new Assessment("officer", LocalDate.of(2026, 11, 25), "file"), hosts))
			.as("not signed yet")
			.isFalse();
	}

	@Test
	void aCouncilThatSetsKeysIsToldWhatIsMissing() {
		assertThat(checks(settings(new Keys("site", ""), new Assessment("", null, ""), List.of())).faults())
			.singleElement()
			.asString()
			.contains("belong together");
		assertThat(checks(settings(TestRecaptcha.KEYS, new Assessment("", null, ""), List.of())).faults()).hasSize(2);
		assertThat(checks(TestRecaptcha.settings(Version.V2, NOWHERE)).faults()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(Door.class)
	void everyDoorOffersItButTheChilds(Door door) {
		GoogleCheck check = check(Version.V3);
		assertThat(check.at(door, Form.JOURNEY).isPresent()).isEqualTo(door != Door.YOUNG);
		assertThat(check.about(report(door), new byte[0], Instant.MAX).block(Await.LIMIT))
			.containsExactlyElementsOf((door != Door.YOUNG) ? List.of(CheckReason.NO_TOKEN) : List.of());
	}

	@Test
	void itIsNotOfferedWhereAnswersAreTypedOnTheSamePage() {
		assertThat(check(Version.V2).at(Door.PUBLIC, Form.ONE_PAGE)).isEmpty();
	}

	@Test
	void itIsLoadedFromGoogleAndNowhereElse() {
		Outside scored = check(Version.V3).at(Door.PUBLIC, Form.JOURNEY).orElseThrow();
		assertThat(scored.script()).isEqualTo(NOWHERE + "/recaptcha/api.js?hl=en-GB&render=site-key");
		assertThat(scored.action()).isEqualTo("send");
		assertThat(check(Version.V2).at(Door.PUBLIC, Form.JOURNEY).orElseThrow().action()).isNull();
		assertThat(scored.sources()).hasSize(3).allMatch(source -> source.endsWith("/recaptcha/"));
	}

	@Test
	void nobodyWaitsLongerThanTwoSeconds() {
		RecaptchaProperties.Patience patience = new RecaptchaProperties.Patience(Duration.ofSeconds(1),
				Duration.ofSeconds(1), Duration.ofMillis(2001), 1);
		try (ValidatorFactory checks = Validation.buildDefaultValidatorFactory()) {
			assertThat(checks.getValidator().validate(patience)).singleElement()
				.extracting(fault -> fault.getPropertyPath().toString())
				.isEqualTo("whole");
		}
	}

	@Test
	void theSecretIsNotPrinted() {
		assertThat(TestRecaptcha.settings(Version.V2, NOWHERE).toString()).doesNotContain("secret-key");
	}

	private static GoogleCheck check(Version version) {
		RecaptchaProperties settings = TestRecaptcha.settings(version, NOWHERE);
		return new GoogleCheck(settings, new Recaptcha(settings), InstantSource.system());
	}

	private static RecaptchaChecks checks(RecaptchaProperties settings) {
		return new RecaptchaChecks(settings, InstantSource.system());
	}

	private static boolean on(Keys keys, Assessment assessment, List<String> hosts) {
		return settings(keys, assessment, hosts).on(NOW);
	}

	private static RecaptchaProperties settings(Keys keys, Assessment assessment, List<String> hosts) {
		return new RecaptchaProperties(Version.V2, keys, assessment, hosts, 0.3, URI.create(NOWHERE),
				TestRecaptcha.PATIENCE);
	}

	private static Submission report(Door door) {
		return new Submission(door, new Submission.Concern(List.of(), List.of()), Submission.Reporter.ANONYMOUS,
				new Arrival(Form.JOURNEY, true));
	}

}
