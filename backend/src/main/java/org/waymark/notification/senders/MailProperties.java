package org.waymark.notification.senders;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.hibernate.validator.constraints.UUID;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

import org.waymark.platform.WebAddress;

/**
 * How messages leave the house. An SMTP server is set by Spring's own names
 * ({@code spring.mail.host} and so on).
 *
 * @param email the way of e-mail; kept in the tray, unless set
 * @param text the way of text messages; kept in the tray, unless set
 * @param from the address that mail comes from; nobody reads what is sent to it
 * @param canary where the hourly test mail goes; none is sent over SMTP or Notify unless
 * set
 * @param desk where the desk answers, as staff reach it
 * @param site where the public face answers
 * @param patience how long one try may take in all
 * @param govukNotify how to reach GOV.UK Notify
 */
@ConfigurationProperties("waymark.mail")
public record MailProperties(@DefaultValue("tray") Way email, @DefaultValue("tray") Way text,
		@MailAddress @DefaultValue("no-reply@waymark.invalid") String from, Optional<@MailAddress String> canary,
		@WebAddress @DefaultValue("http://localhost:8080") URI desk,
		@WebAddress @DefaultValue("http://localhost:8080") URI site,
		@DurationMin(seconds = 1) @DefaultValue("45s") Duration patience, @Valid @DefaultValue Notify govukNotify) {

	public MailProperties {
		canary = canary.filter(StringUtils::hasText);
	}

	/** A way out. */
	public enum Way {

		/** The tray on the desk: a trial. */
		TRAY,
		/** A mail server. */
		SMTP,
		/** GOV.UK Notify. */
		NOTIFY;

		/** The one of three things that stands for this way. */
		<T> T choose(T tray, T smtp, T notify) {
			return switch (this) {
				case TRAY -> tray;
				case SMTP -> smtp;
				case NOTIFY -> notify;
			};
		}

	}

	/** Whether anything leaves the house by this way. */
	public boolean uses(Way way) {
		return this.email == way || this.text == way;
	}

	/**
	 * GOV.UK Notify. Its templates hold nothing but the places {@code ((subject))} and
	 * {@code ((text))}: the wording stays with Waymark.
	 *
	 * @param url its interface
	 * @param key the service's key
	 * @param emailTemplate id of the template of e-mail
	 * @param textTemplate id of the template of text messages
	 */
	public record Notify(@WebAddress @DefaultValue("https://api.notifications.service.gov.uk") URI url,
			Optional<@Pattern(regexp = KEY, message = NO_KEY) String> key, Optional<@UUID String> emailTemplate,
			Optional<@UUID String> textTemplate) {

		private static final String KEY = ".*[0-9a-fA-F-]{36}-[0-9a-fA-F-]{36}";

		private static final String NO_KEY = "must be a whole key, as GOV.UK Notify shows it once";

		public Notify {
			key = key.filter(StringUtils::hasText);
			emailTemplate = emailTemplate.filter(StringUtils::hasText);
			textTemplate = textTemplate.filter(StringUtils::hasText);
		}

		/** Whether everything is there that it needs. */
		boolean isSet() {
			return this.key.isPresent() && this.emailTemplate.isPresent() && this.textTemplate.isPresent();
		}

		@Override
		public String toString() {
			return "Notify[hidden]";
		}

	}

}
