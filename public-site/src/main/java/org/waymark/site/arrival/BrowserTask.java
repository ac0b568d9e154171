package org.waymark.site.arrival;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A check that a last page asks of the browser. A person who cannot or will not do it can
 * still send.
 *
 * @param work a challenge in the ALTCHA protocol (version 1, as JSON) that the browser
 * solves, or null
 * @param outside a third party's check that a person may choose, or null
 */
public record BrowserTask(@Nullable String work, @Nullable Outside outside) {

	/**
	 * The attribute of a request under which the sources stand that its page alone may
	 * load from, as a list of text.
	 */
	public static final String OPENED = "org.waymark.opened";

	/** Nothing: the default. */
	public static final BrowserTask NOTHING = new BrowserTask(null, null);

	/** Whether anything is asked. */
	public boolean asks() {
		return this.work != null || this.outside != null;
	}

	/**
	 * Google's reCAPTCHA, as a page loads it.
	 *
	 * @param address where it comes from, without a path, such as {@code
	 * https://www.google.com}
	 * @param script the whole address of its script
	 * @param key which site it is for; public
	 * @param action what the person is about to do, for a score; null if they are asked
	 * to tick a box
	 */
	public record Outside(String address, String script, String key, @Nullable String action) {

		/** The sources from which its page may load. */
		public List<String> sources() {
			return List.of(this.address + "/recaptcha/", "https://www.gstatic.com/recaptcha/",
					"https://recaptcha.google.com/recaptcha/");
		}

	}

}
