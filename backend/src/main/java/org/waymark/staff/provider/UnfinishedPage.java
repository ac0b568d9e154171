package org.waymark.staff.provider;

import org.springframework.http.HttpStatus;
import org.springframework.web.util.UriComponentsBuilder;

import org.waymark.platform.web.Refusal;
import org.waymark.staff.DeskFrame;

/**
 * The parameter of the page for whoever comes back from a provider without being signed
 * in. It leads on to the page that they wanted.
 *
 * @param frame the page's frame
 * @param provider its name
 * @param end how it ended
 * @param again the way to the provider once more
 * @param otherwise the page with every way to sign in
 */
record UnfinishedPage(DeskFrame frame, String provider, End end, String again, String otherwise) {

	static UnfinishedPage of(DeskFrame frame, Provider provider, End end, AuthorizationState going) {
		return new UnfinishedPage(frame, provider.name(), end,
				UriComponentsBuilder.fromPath("/triage/sign-in/with/{provider}")
					.queryParam("next", "{next}")
					.queryParam("confirm", going.confirm())
					.encode()
					.buildAndExpand(going.provider(), going.next())
					.toUriString(),
				UriComponentsBuilder.fromPath("/triage/sign-in")
					.queryParam("next", "{next}")
					.encode()
					.buildAndExpand(going.next())
					.toUriString());
	}

	/** How a sign-in ended that nobody completed. */
	enum End {

		/** The person, or their provider, said no. */
		DENIED(HttpStatus.OK),
		/** It took longer than we remember it. */
		LATE(HttpStatus.OK),
		/** The provider could not be asked, or cannot at the moment. */
		AWAY(HttpStatus.SERVICE_UNAVAILABLE),
		/** What came back is not valid. */
		FAILED(HttpStatus.BAD_REQUEST);

		private final HttpStatus status;

		End(HttpStatus status) {
			this.status = status;
		}

		HttpStatus status() {
			return this.status;
		}

		/** By what we say to it ourselves. */
		static End of(Refusal refusal) {
			return (refusal.getStatusCode() == HttpStatus.SERVICE_UNAVAILABLE) ? AWAY : FAILED;
		}

		/** By the code of a provider's answer (RFC 6749, 4.1.2.1). */
		static End of(String error) {
			return switch (error) {
				case "access_denied", "consent_required", "interaction_required", "login_required" -> DENIED;
				case "temporarily_unavailable", "server_error" -> AWAY;
				default -> FAILED;
			};
		}

	}

}
