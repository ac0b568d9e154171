package org.waymark.notification.senders;

import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * The same mail server, for addresses with letters beyond ASCII before the at sign. A
 * server that does not offer SMTPUTF8 (RFC 6531) gets no such letter: the mail library
 * would cut each of them down to another, and somebody else would have the mail.
 */
final class InternationalMailSender extends JavaMailSenderImpl {

	InternationalMailSender(JavaMailSenderImpl server) {
		setHost(server.getHost());
		setPort(server.getPort());
		setProtocol(server.getProtocol());
		setUsername(server.getUsername());
		setPassword(server.getPassword());
		setDefaultEncoding(server.getDefaultEncoding());
		Properties settings = new Properties();
		settings.putAll(server.getJavaMailProperties());
		settings.setProperty("mail.mime.allowutf8", "true");
		setJavaMailProperties(settings);
	}

	@Override
	protected Transport connectTransport() throws MessagingException {
		Transport line = super.connectTransport();
		if (line instanceof SMTPTransport server && server.supportsExtension("SMTPUTF8")) {
			return line;
		}
		line.close();
		throw new SendFailed(SendFailed.LETTERS);
	}

}
