package org.waymark.notification.senders;

import java.util.regex.Pattern;

/**
 * A message did not leave, or did not arrive. Its code says why; what a server answered
 * may quote an address, so it is not kept.
 */
public final class SendFailed extends RuntimeException {

	/**
	 * Codes, as the start of a regular expression of Java and PostgreSQL, of what is
	 * wrong with one address and says nothing about mail itself.
	 */
	public static final String OF_ADDRESS = "^(ADDRESS_|SMTP_5|NOTIFY_400|NOTIFY_(PERMANENT|TEMPORARY)_)";

	/** What was given is no address, or more than one. */
	static final String NO_ADDRESS = "ADDRESS_WRONG";

	/** Its letters before the at sign need a server that offers SMTPUTF8. */
	static final String LETTERS = "ADDRESS_LETTERS";

	private static final long serialVersionUID = 1L;

	private static final Pattern ADDRESS = Pattern.compile(OF_ADDRESS);

	private final String code;

	/**
	 * A failure under a stable code such as {@code SMTP_REFUSED}.
	 */
	public SendFailed(String code) {
		super(code, null, false, false);
		this.code = code;
	}

	public String code() {
		return this.code;
	}

	/** Whether the address is at fault, and not the way there. */
	public boolean ofAddress() {
		return ADDRESS.matcher(this.code).find();
	}

	/** Whether it ended before anything left, and would end so at each further try. */
	public boolean forGood() {
		return this.code.startsWith("ADDRESS_");
	}

}
