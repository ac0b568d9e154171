package org.waymark.site.visit;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.waymark.site.Intake;
import org.waymark.site.VisitSecret;
import org.waymark.site.followup.Conversations;

/**
 * The return code in the address of the receipt, for a browser that keeps no cookie:
 * under lock, and opened only while the receipt may be shown.
 */
@Component
class LockedCode {

	private static final String KIND = "code ";

	private final Intake intake;

	private final Conversations conversations;

	LockedCode(Intake intake, Conversations conversations) {
		this.intake = intake;
		this.conversations = conversations;
	}

	String lock(VisitSecret visit) {
		return this.conversations.lock(KIND + this.intake.returnCode(visit));
	}

	/** The code, in groups; null for anything that is not one under our lock. */
	@Nullable String unlock(String locked) {
		return this.conversations.unlock(locked)
			.filter(text -> text.startsWith(KIND))
			.map(text -> text.substring(KIND.length()))
			.orElse(null);
	}

}
