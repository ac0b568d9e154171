package org.waymark.triage.ontop;

import java.util.Optional;

import org.springframework.http.HttpStatus;

import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.platform.web.Refusal;
import org.waymark.site.text.TypedText;

/**
 * What a manager sent.
 *
 * @param act which of the two
 * @param reason why, as typed
 */
record TopForm(TopAct act, String reason) {

	/** Before anything is typed; the page does not ask which act it is. */
	static final TopForm EMPTY = new TopForm(TopAct.PUT, "");

	private static final int LONGEST = 4000;

	static TopForm of(Typed typed) {
		return new TopForm(TopAct.of(typed.one("act")).orElseThrow(() -> new Refusal(HttpStatus.BAD_REQUEST)),
				typed.one("reason"));
	}

	Optional<Fault> fault() {
		if (TypedText.isBlank(this.reason)) {
			return Optional
				.of(new Fault("reason", (this.act == TopAct.PUT) ? "TOP_REASON_MISSING" : "TOP_UNDO_MISSING"));
		}
		return TypedText.isLonger(this.reason, LONGEST) ? Optional.of(new Fault("reason", "TOO_LONG"))
				: Optional.empty();
	}

	@Override
	public String toString() {
		return "TopForm[hidden]";
	}

}
