package org.waymark.notification.senders;

import java.util.List;
import java.util.Properties;

import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Settings of every connection to a mail server. */
final class SmtpSettings {

	private static final List<String> WAITS = List.of("connectiontimeout", "timeout", "writetimeout");

	private static final String WAIT = "15000";

	private SmtpSettings() {
	}

	/**
	 * Puts in what nobody set.
	 * @param live then nothing goes out unless the connection is encrypted and the server
	 * proves its name, whatever was set
	 */
	static JavaMailSender apply(JavaMailSenderImpl server, boolean live) {
		Properties settings = server.getJavaMailProperties();
		for (String protocol : List.of("smtp", "smtps")) {
			WAITS.forEach(wait -> settings.putIfAbsent("mail." + protocol + "." + wait, WAIT));
			settings.putIfAbsent("mail." + protocol + ".starttls.enable", "true");
			if (live) {
				settings.setProperty("mail." + protocol + ".starttls.enable", "true");
				settings.setProperty("mail." + protocol + ".starttls.required", "true");
				settings.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
				settings.remove("mail." + protocol + ".ssl.trust");
			}
		}
		return server;
	}

}
