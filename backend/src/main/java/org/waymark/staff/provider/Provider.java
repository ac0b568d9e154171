package org.waymark.staff.provider;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

import org.springframework.boot.context.properties.bind.DefaultValue;
import org.waymark.staff.Permission;
import org.waymark.staff.Role;

/**
 * An organisation whose own accounts sign in to the desk.
 *
 * @param name what the button on the sign-in page says after "Sign in with"
 * @param issuer its address, from which everything else about it is asked
 * @param clientId what it knows us as
 * @param clientSecret what proves to it that it is us
 * @param groups the claim of its identity tokens that lists groups
 * @param roles which groups have which role
 * @param scopes what is asked for; without {@code offline_access} most hand out nothing
 * to check an account by later
 */
record Provider(@NotBlank String name, @NotBlank String issuer, @NotBlank String clientId,
		@NotBlank String clientSecret, @NotBlank @DefaultValue("groups") String groups,
		Map<Role, Set<@NotBlank String>> roles, @NotEmpty @DefaultValue( {
				"openid", "profile", "offline_access" }) Set<@NotBlank String> scopes){

	/** The most that a role may do comes first. */
	private static final Comparator<Role> BROADEST = Comparator.comparingLong(Provider::permissions)
		.reversed()
		.thenComparing(Role::ordinal);

	Provider {
		roles = (roles == null) ? Map.of() : Map.copyOf(roles);
	}

	/**
	 * The role of a person in these groups. If they give several, it is the one that may
	 * do most: roles are never added together.
	 */
	Optional<Role> role(List<String> theirs) {
		return this.roles.entrySet()
			.stream()
			.filter(entry -> entry.getValue().stream().anyMatch(theirs::contains))
			.map(Map.Entry::getKey)
			.min(BROADEST);
	}

	private static long permissions(Role role) {
		return List.of(Permission.values()).stream().filter(role::may).count();
	}

	@Override
	public String toString() {
		return "Provider[" + this.name + "]";
	}

}
