package org.waymark.intake.recaptcha;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.waymark.intake.checks.Reason;

/** The result of asking Google about a token. */
enum Verdict {

	/** A person is likely. */
	GOOD(null),
	/** A machine is more likely. */
	LOW(Reason.LOW_SCORE),
	/** Not for our page or host, or made up. */
	FALSE(Reason.FALSE_TOKEN),
	/** Expired, or asked about before. */
	OLD(Reason.OLD_TOKEN),
	/** No answer, or none that can be understood. */
	AWAY(Reason.CHECK_AWAY);

	private final @Nullable Reason reason;

	Verdict(@Nullable Reason reason) {
		this.reason = reason;
	}

	Optional<Reason> reason() {
		return Optional.ofNullable(this.reason);
	}

}
