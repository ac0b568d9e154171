package org.waymark.staff.provider;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.security.oauth2.core.oidc.OidcIdToken;

import org.waymark.site.text.TypedText;
import org.waymark.staff.Role;

/**
 * The holder of an account, as their provider describes them.
 *
 * @param subject the provider's own name for them
 * @param name their name
 * @param role what their groups give them; empty for nothing
 * @param session the provider's name for their session there, if it told
 * @param shown when they last showed the provider that it is them, if it told
 */
record ProviderUser(String subject, String name, Optional<Role> role, Optional<String> session,
		Optional<Instant> shown) {

	private static final int LONGEST_NAME = 100;

	static ProviderUser of(OidcIdToken token, Provider provider) {
		List<String> groups = token.hasClaim(provider.groups()) ? token.getClaimAsStringList(provider.groups())
				: List.of();
		return new ProviderUser(token.getSubject(), name(token), provider.role(groups),
				Optional.ofNullable(token.getClaimAsString("sid")), Optional.ofNullable(token.getAuthenticatedAt()));
	}

	private static String name(OidcIdToken token) {
		String told = Optional.ofNullable(token.getFullName()).orElse(token.getPreferredUsername());
		String name = (told == null) ? "" : TypedText.stripped(told.replaceAll("\\p{Cntrl}", " "));
		return name.isEmpty() ? "Without a name" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
	}

	/** What a provider says of somebody's groups, which may be nothing. */
	enum Groups {

		/** It lists them; the list may be empty. */
		TOLD,
		/** It leaves them out. That is not to say that there are none. */
		LEFT_OUT,
		/**
		 * There are more than a token holds, and it says only that (Microsoft Entra ID).
		 */
		TOO_MANY;

		static Groups of(OidcIdToken token, Provider provider) {
			if (token.hasClaim(provider.groups())) {
				return TOLD;
			}
			boolean elsewhere = token.getClaims().get("_claim_names") instanceof Map<?, ?> names
					&& names.containsKey(provider.groups());
			return (elsewhere || "true".equals(String.valueOf(token.getClaims().get("hasgroups")))) ? TOO_MANY
					: LEFT_OUT;
		}

	}

	@Override
	public String toString() {
		return "Holder[" + this.role + "]";
	}

}
