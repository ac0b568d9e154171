package org.waymark.notification.senders;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

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
		@DefaultValue("no-reply@localhost") String from, Optional<String> canary,
		@DefaultValue("http://localhost:8080") URI desk, @DefaultValue("http://localhost:8080") URI site,
		@DefaultValue("45s") Duration patience, @DefaultValue Notify govukNotify) {

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
	public record Notify(@DefaultValue("https://api.notifications.service.gov.uk") URI url, Optional<String> key,
			Optional<String> emailTemplate, Optional<String> textTemplate) {

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
