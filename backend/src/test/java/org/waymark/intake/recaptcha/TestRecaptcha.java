package org.waymark.intake.recaptcha;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.waymark.intake.recaptcha.RecaptchaProperties.Assessment;
import org.waymark.intake.recaptcha.RecaptchaProperties.Keys;
import org.waymark.intake.recaptcha.RecaptchaProperties.Patience;
import org.waymark.intake.recaptcha.RecaptchaProperties.Version;
import org.waymark.testing.Await;

/** Settings of a council that offers the check. */
final class TestRecaptcha {

	static final Keys KEYS = new Keys("site-key", "secret-key");

	static final Assessment ASSESSMENT = new Assessment("data protection officer", LocalDate.of(2026, 10, 1),
			"records, file 12");

	static final Patience PATIENCE = new Patience(Duration.ofMillis(400), Duration.ofSeconds(1),
			Duration.ofMillis(1500), 3);

	/** Milliseconds beyond every wait of a test: whoever waited for them would fail. */
	static final int NEVER = (int) Await.LIMIT.multipliedBy(2).toMillis();

	private TestRecaptcha() {
	}

	static RecaptchaProperties settings(Version version, String address) {
		return new RecaptchaProperties(version, KEYS, ASSESSMENT, List.of("concern.example"), 0.3, URI.create(address),
				PATIENCE);
	}

}
