package org.waymark.triage.correspondence;

import java.util.Optional;

import org.waymark.site.text.EmailAddress;
import org.waymark.site.text.TypedText;

/**
 * Whether an e-mail tells a reporter of a letter, and if not, why.
 *
 * @param to where it goes; empty if none does
 */
record MailReach(Outcome outcome, Optional<EmailAddress> to) {

	/** They did not say that an e-mail is safe. */
	static final MailReach NOT_WANTED = new MailReach(Outcome.NOT_WANTED, Optional.empty());

	/** What it comes to, as the page words it. */
	enum Outcome {

		/** It goes. */
		GOES,
		/** It goes if the mail server takes letters beyond ASCII. */
		GOES_IF_TAKEN,
		/** Nobody said that it is safe. */
		NOT_WANTED,
		/** It would be safe, and there is no address. */
		NO_ADDRESS,
		/** It would be safe, and what they left is no address. */
		NO_REAL_ADDRESS

	}

	/** What follows from an address, typed by somebody who ticked that mail is safe. */
	static MailReach of(String typed) {
		Optional<EmailAddress> address = EmailAddress.read(typed);
		Outcome without = TypedText.isBlank(typed) ? Outcome.NO_ADDRESS : Outcome.NO_REAL_ADDRESS;
		return new MailReach(address.map(to -> to.isPlain() ? Outcome.GOES : Outcome.GOES_IF_TAKEN).orElse(without),
				address);
	}

	@Override
	public String toString() {
		return "MailReach[" + this.outcome + "]";
	}

}
