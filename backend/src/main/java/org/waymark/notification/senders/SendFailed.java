package org.waymark.notification.senders;

/**
 * A message did not leave, or did not arrive. Its code says why; what a server answered
 * may quote an address, so it is not kept.
 */
public final class SendFailed extends RuntimeException {

	private static final long serialVersionUID = 1L;

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

}
