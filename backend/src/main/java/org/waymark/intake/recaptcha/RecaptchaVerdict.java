package org.waymark.intake.recaptcha;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.waymark.intake.checks.CheckReason;

/** The result of asking Google about a token. */
enum RecaptchaVerdict {

	/** A person is likely. */
	GOOD(null),
	/** A machine is more likely. */
	LOW(CheckReason.LOW_SCORE),
	/** Not for our page or host, or made up. */
	FALSE(CheckReason.FALSE_TOKEN),
	/** Expired, or asked about before. */
	OLD(CheckReason.OLD_TOKEN),
	/** No answer, or none that can be understood. */
	AWAY(CheckReason.CHECK_AWAY);

	private final @Nullable CheckReason reason;

	RecaptchaVerdict(@Nullable CheckReason reason) {
		this.reason = reason;
	}

	Optional<CheckReason> reason() {
		return Optional.ofNullable(this.reason);
	}

}
