package org.waymark.admission.police;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.Refusal;

/**
 * The reasons for refusing a whole list, in words for the operators of the sending
 * system.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ListRefusals {

	private final Words words;

	ListRefusals(Words words) {
		this.words = words;
	}

	/** No key, or one that does not work. */
	Refusal key() {
		return of(HttpStatus.UNAUTHORIZED, "KEY", "").with("WWW-Authenticate", "Bearer");
	}

	/** More lists than a minute holds. */
	Refusal often() {
		return of(HttpStatus.TOO_MANY_REQUESTS, "OFTEN", "").with("Retry-After", "60");
	}

	/**
	 * Anything else.
	 * @param code of the words
	 * @param what takes the place that the words leave
	 */
	Refusal of(HttpStatus status, String code, String what) {
		return new Refusal(status, this.words.of("police-title", code),
				this.words.of("police-say", code).replace("{what}", what));
	}

}
