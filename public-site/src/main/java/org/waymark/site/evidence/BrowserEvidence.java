package org.waymark.site.evidence;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Evidence that the last form brought from the browser, unproven.
 *
 * @param work the answer to a challenge, empty if there is none
 * @param token the token of a third party's check, empty if there is none
 * @param script whether a script ran in it
 */
public record BrowserEvidence(String work, String token, Script script) {

	public static final BrowserEvidence NOTHING = new BrowserEvidence("", "", Script.NOT_SAID);

	/** Whether a script of ours ran in the page that was sent. */
	public enum Script {

		/** It did. */
		RAN,
		/** The page was ours, and no script ran in it. */
		DID_NOT,
		/** Unknown: the form is not from a page of ours, or from one that asks again. */
		NOT_SAID

	}

	/** Far longer than either ever is. */
	private static final int LONGEST = 8192;

	public static BrowserEvidence of(MultiValueMap<String, String> form) {
		return new BrowserEvidence(bounded(form.getFirst("solution")), bounded(form.getFirst("token")),
				script(form.getFirst("script")));
	}

	private static Script script(@Nullable String said) {
		if (said == null) {
			return Script.NOT_SAID;
		}
		return said.equals("1") ? Script.RAN : Script.DID_NOT;
	}

	private static String bounded(@Nullable String text) {
		return (text != null && text.length() <= LONGEST) ? text : "";
	}

	@Override
	public String toString() {
		return "Brought[hidden]";
	}

}
