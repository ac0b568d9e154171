package org.waymark.site.text;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One e-mail address, read the same way by the form, the settings and the senders. What
 * shows nothing is left out and full-width signs are narrow; no letter becomes another,
 * so that nothing is delivered to somebody else. What a mail server could take in two
 * ways is no address. Pure.
 *
 * @param local what stands before the at sign, as typed
 * @param host its host in small ASCII letters, as mail servers write it
 */
public record EmailAddress(String local, String host) {

	/** SMTP has room for no more (RFC 5321, 4.5.3.1.3, without the brackets). */
	private static final int LONGEST = 254;

	/** Octets before the at sign (RFC 5321, 4.5.3.1.1). */
	private static final int LONGEST_LOCAL = 64;

	/** A dot-atom (RFC 5322, 3.2.3), with letters of any script (RFC 6532). */
	private static final Pattern LOCAL = Pattern
		.compile("[a-zA-Z0-9!#$%&'*+/=?^_`{|}~\\-[\\p{L}\\p{M}\\p{Nd}&&[^\\x00-\\x7f]]]+"
				+ "(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~\\-[\\p{L}\\p{M}\\p{Nd}&&[^\\x00-\\x7f]]]+)*");

	/** The address that somebody typed; empty unless it is one, and one alone. */
	public static Optional<EmailAddress> read(String typed) {
		if (TypedText.isLonger(typed, LONGEST)) {
			return Optional.empty();
		}
		String seen = TypedText.exact(typed);
		int at = seen.lastIndexOf('@');
		return MailHost.read(seen.substring(at + 1))
			.filter(host -> at > 0)
			.map(host -> new EmailAddress(seen.substring(0, at), host))
			.filter(EmailAddress::isSound);
	}

	private boolean isSound() {
		return LOCAL.matcher(this.local).matches() && octets(this.local) <= LONGEST_LOCAL && octets(text()) <= LONGEST;
	}

	private static int octets(String text) {
		return text.getBytes(StandardCharsets.UTF_8).length;
	}

	/**
	 * Whether every mail server takes it. Others need one that offers SMTPUTF8 (RFC
	 * 6531): few do, and GOV.UK Notify does not.
	 */
	public boolean isPlain() {
		return this.local.chars().allMatch(letter -> letter < 0x80);
	}

	/** As it stands in the envelope of a mail. */
	public String text() {
		return this.local + "@" + this.host;
	}

	@Override
	public String toString() {
		return "EmailAddress[hidden]";
	}

}
