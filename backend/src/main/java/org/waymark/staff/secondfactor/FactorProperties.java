package org.waymark.staff.secondfactor;

import java.time.Duration;
import java.util.Optional;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.waymark.platform.limits.Limit;

/**
 * The second factor of local accounts.
 *
 * @param required whether every local account must have one; by default only in live
 * mode, which refuses to do without
 * @param tries how many wrong codes are allowed for one account within an hour, after the
 * right password; at 10, guessing takes years, and nobody mistypes so often
 */
@ConfigurationProperties("waymark.second-factor")
record FactorProperties(Optional<Boolean> required, @Min(1) @DefaultValue("10") int tries) {

	Limit limit() {
		return new Limit("second-factor", this.tries, Duration.ofHours(1));
	}

}
