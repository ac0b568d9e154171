package org.waymark.notification.senders;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * Codes of what a mail server did. Its answer may quote the address, so only its number
 * is kept.
 */
final class SmtpFaults {

	private SmtpFaults() {
	}

	/** Such as {@code SMTP_451} or {@code SMTP_UNREACHABLE}. */
	static String code(MailException failure) {
		if (failure instanceof MailAuthenticationException) {
			return "SMTP_SIGN_IN";
		}
		return causes(failure).map(SmtpFaults::named)
			.flatMap(Optional::stream)
			.reduce((first, later) -> later)
			.orElse("SMTP_FAILED");
	}

	private static Stream<Throwable> causes(MailException failure) {
		Stream<Throwable> messages = (failure instanceof MailSendException send)
				? Stream.of(send.getMessageExceptions()) : Stream.empty();
		return Stream.concat(Stream.of(failure), messages)
			.flatMap(each -> Stream.iterate(each, one -> one != null, SmtpFaults::next));
	}

	private static @Nullable Throwable next(Throwable failure) {
		Exception chained = (failure instanceof MessagingException mail) ? mail.getNextException() : null;
		return (chained != null) ? chained : failure.getCause();
	}

	private static Optional<String> named(Throwable failure) {
		if (failure instanceof SendFailed ours) {
			return Optional.of(ours.code());
		}
		if (failure instanceof SMTPSendFailedException refused) {
			return Optional.of("SMTP_" + refused.getReturnCode());
		}
		if (failure instanceof SMTPAddressFailedException refused) {
			return Optional.of("SMTP_" + refused.getReturnCode());
		}
		if (failure instanceof SocketTimeoutException) {
			return Optional.of("SMTP_NO_ANSWER");
		}
		if (failure instanceof ConnectException) {
			return Optional.of("SMTP_UNREACHABLE");
		}
		return (failure instanceof IOException) ? Optional.of("SMTP_BROKEN_OFF") : Optional.empty();
	}

}
