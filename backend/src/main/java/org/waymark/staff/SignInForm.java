package org.waymark.staff;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;

import org.waymark.platform.web.Refusal;

/**
 * The sign-in form as it came.
 *
 * @param username as typed
 * @param password as typed
 * @param next where they were heading, or empty
 */
record SignInForm(String username, String password, String next) {

	/** Longest password that anybody may have; far beyond what a person types. */
	private static final int LONGEST = 128;

	static final String NO_MATCH = "The user name or the password is not right";

	static final String TOO_MANY = "There were too many attempts to sign in. Wait ten minutes and try again";

	static SignInForm of(MultiValueMap<String, String> fields) {
		return new SignInForm(one(fields, "username"), one(fields, "password"), one(fields, "next"));
	}

	private static String one(MultiValueMap<String, String> fields, String name) {
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
		return this.username.isBlank() ? "Enter your user name" : null;
	}

	@Nullable String passwordError() {
		if (this.password.isEmpty()) {
			return "Enter your password";
		}
		return (this.password.length() > LONGEST) ? "The password must be " + LONGEST + " characters or fewer" : null;
	}

	SignInPage page(DeskFrame frame) {
		return new SignInPage(frame, this.username, this.next, usernameError(), passwordError());
	}

	SignInPage noMatch(DeskFrame frame) {
		return new SignInPage(frame, this.username, this.next, null, NO_MATCH);
	}

	SignInPage tooMany(DeskFrame frame) {
		return new SignInPage(frame, this.username, this.next, null, TOO_MANY);
	}

	@Override
	public String toString() {
		return "SignInForm[hidden]";
	}

}
