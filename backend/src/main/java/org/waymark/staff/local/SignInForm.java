package org.waymark.staff.local;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;

import org.waymark.platform.web.Refusal;

/**
 * The sign-in form as it came.
 *
 * @param username as typed
 * @param password as typed
 * @param next the page to go on to, or empty
 */
record SignInForm(String username, String password, String next) {

	/** Longest password that anybody may have; far beyond what a person types. */
	static final int LONGEST = 128;

	static final String NO_MATCH = "The user name or the password is not right";

	static final String TOO_MANY = "There were too many attempts to sign in. Wait ten minutes and try again";

	static SignInForm of(MultiValueMap<String, String> fields) {
		return new SignInForm(one(fields, "username"), one(fields, "password"), one(fields, "next"));
	}

	static String one(MultiValueMap<String, String> fields, String name) {
		if (fields.getOrDefault(name, java.util.List.of()).size() > 1) {
			throw new Refusal(HttpStatus.BAD_REQUEST);
		}
		String value = fields.getFirst(name);
		return (value == null) ? "" : value;
	}

	boolean complete() {
		return usernameError() == null && passwordError() == null;
	}

	@Nullable String usernameError() {
		return TypedText.isBlank(this.username) ? "Enter your user name" : null;
	}

	@Nullable String passwordError() {
		return passwordError(this.password);
	}

	static @Nullable String passwordError(String password) {
		if (password.isEmpty()) {
			return "Enter your password";
		}
		return (password.length() > LONGEST) ? "The password must be " + LONGEST + " characters or fewer" : null;
	}

	SignInPage empty(DeskFrame frame, Map<String, String> providers, boolean left) {
		return new SignInPage(frame, providers, "", this.next, left, null, null);
	}

	SignInPage page(DeskFrame frame, Map<String, String> providers, @Nullable String passwordError) {
		return new SignInPage(frame, providers, this.username, this.next, false, usernameError(), passwordError);
	}

	@Override
	public String toString() {
		return "SignInForm[hidden]";
	}

}
