package org.waymark.staff.local;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.waymark.platform.form.FieldError;
import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template of the sign-in page.
 *
 * @param frame the page's frame
 * @param providers with whose accounts one may sign in instead, and what each is called
 * @param username as typed before, or empty
 * @param next the page to go on to, or empty
 * @param left whether they have just signed out
 * @param usernameError what is wrong with the name, or null
 * @param passwordError what is wrong with the password, or null
 */
record SignInPage(DeskFrame frame, Map<String, String> providers, String username, String next, boolean left,
		@Nullable String usernameError, @Nullable String passwordError) {

	/** What is wrong, by field. */
	public List<FieldError> errors() {
		return Stream.of(FieldError.of("username", this.usernameError), FieldError.of("password", this.passwordError))
			.flatMap(List::stream)
			.toList();
	}

	/** The way to a provider, and from there to where they were heading. */
	public String with(String provider) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/triage/sign-in/with/{provider}");
		return (this.next.isEmpty() ? address : address.queryParam("next", "{next}")).encode()
			.buildAndExpand(provider, this.next)
			.toUriString();
	}

	@Override
	public String toString() {
		return "SignInPage[hidden]";
	}

}
