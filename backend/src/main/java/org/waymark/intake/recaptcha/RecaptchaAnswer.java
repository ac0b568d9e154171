package org.waymark.intake.recaptcha;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import org.waymark.intake.recaptcha.RecaptchaProperties.Version;

/**
 * The answer of siteverify.
 *
 * @param success whether the token is one of Google's for our key
 * @param score how likely a person is, from 0 to 1; version 3 only
 * @param action what the page said the person was about to do; version 3 only
 * @param hostname where the token was made
 * @param errors the error codes if it is not
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record RecaptchaAnswer(@Nullable Boolean success, @Nullable Double score, @Nullable String action,
		@Nullable String hostname, @JsonProperty("error-codes") @Nullable List<String> errors) {

	/**
	 * The verdict. A key that the council set up wrongly counts against nobody. A host
	 * that it did not name does, since a token made elsewhere looks the same.
	 * @throws Unreadable when it contradicts itself or lacks what it must have
	 */
	RecaptchaVerdict verdict(RecaptchaProperties settings) {
		if (this.success == null) {
			throw new Unreadable();
		}
		if (!this.success) {
			return refused((this.errors != null) ? this.errors : List.of());
		}
		if (!ours(settings)) {
			return RecaptchaVerdict.FALSE;
		}
		return (settings.version() == Version.V3) ? scored(settings) : RecaptchaVerdict.GOOD;
	}

	private static RecaptchaVerdict refused(List<String> errors) {
		if (errors.contains("timeout-or-duplicate")) {
			return RecaptchaVerdict.OLD;
		}
		if (errors.contains("invalid-input-response") || errors.contains("missing-input-response")) {
			return RecaptchaVerdict.FALSE;
		}
		throw new Unreadable();
	}

	private boolean ours(RecaptchaProperties settings) {
		String host = (this.hostname != null) ? this.hostname.toLowerCase(Locale.ROOT) : "";
		boolean named = settings.hostnames().stream().anyMatch(host::equalsIgnoreCase);
		return named && (settings.version() == Version.V2 || Recaptcha.ACTION.equals(this.action));
	}

	private RecaptchaVerdict scored(RecaptchaProperties settings) {
		if (this.score == null || !(this.score >= 0 && this.score <= 1)) {
			throw new Unreadable();
		}
		return (this.score < settings.lowestScore()) ? RecaptchaVerdict.LOW : RecaptchaVerdict.GOOD;
	}

	/** Hidden: the content came from elsewhere. */
	static final class Unreadable extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Unreadable() {
			super(null, null, false, false);
		}

	}

}
