package org.waymark.notification.senders;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

import org.waymark.notification.senders.MailProperties.Notify;
import org.waymark.notification.senders.MailProperties.Way;

import static org.assertj.core.api.Assertions.assertThat;

class MailChecksTests {

	private static final Notify UNSET = new Notify(URI.create("https://notify.example"), Optional.empty(),
			Optional.empty(), Optional.empty());

	private static final Notify SET = new Notify(URI.create("https://notify.example"), Optional.of("k"),
			Optional.of("e"), Optional.of("t"));

	@Test
	void aTrialsSettingsNeverGoLive() {
		MailProperties trial = mail(Way.TRAY, Way.TRAY, "no-reply@localhost", Optional.empty(), "http", UNSET);
		assertThat(new MailChecks(trial, new MockEnvironment()).faults()).hasSize(5)
			.anyMatch(fault -> fault.contains("WAYMARK_MAIL_EMAIL"))
			.anyMatch(fault -> fault.contains("WAYMARK_MAIL_CANARY"));
	}

	@Test
	void whatWasChosenMustBeSet() {
		MailProperties half = mail(Way.SMTP, Way.NOTIFY, "no-reply@post.example", Optional.of("a@b.example"), "https",
				UNSET);
		assertThat(new MailChecks(half, new MockEnvironment()).faults()).hasSize(2)
			.anyMatch(fault -> fault.contains("SPRING_MAIL_HOST"))
			.anyMatch(fault -> fault.contains("WAYMARK_MAIL_GOVUK_NOTIFY_KEY"));
	}

	@Test
	void aHubThatCanReachPeopleMayGoLive() {
		MailProperties whole = mail(Way.SMTP, Way.NOTIFY, "no-reply@post.example", Optional.of("a@b.example"), "https",
				SET);
		assertThat(
				new MailChecks(whole, new MockEnvironment().withProperty("spring.mail.host", "mail.example")).faults())
			.isEmpty();
	}

	private static MailProperties mail(Way email, Way text, String from, Optional<String> canary, String scheme,
			Notify notify) {
		URI address = URI.create(scheme + "://site.example");
		return new MailProperties(email, text, from, canary, address, address, Duration.ofSeconds(1), notify);
	}

}
