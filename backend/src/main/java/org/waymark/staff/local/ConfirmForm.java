package org.waymark.staff.local;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import org.waymark.staff.secondfactor.Factors.Answer;

/**
 * The form for confirming one's identity, as sent.
 *
 * @param password as typed
 * @param code as typed, or empty
 * @param next the page to go on to, or empty
 */
record ConfirmForm(String password, String code, String next) {

	static ConfirmForm of(MultiValueMap<String, String> fields) {
		return new ConfirmForm(SignInForm.one(fields, "password"), SignInForm.one(fields, "code"),
				SignInForm.one(fields, "next"));
	}

	static String noMatch(boolean withCode, Answer answer) {
		if (!answer.advice().isEmpty()) {
			return answer.advice();
		}
		return withCode ? "The password or the code is not right" : "The password is not right";
	}

	@Nullable String error() {
		return SignInForm.passwordError(this.password);
	}

	@Override
	public String toString() {
		return "ConfirmForm[hidden]";
	}

}
