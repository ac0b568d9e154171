package org.waymark.platform.keys;

import java.time.Duration;
import java.time.Instant;

import jakarta.validation.constraints.AssertTrue;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How old wrapping keys become.
 *
 * @param copiesOpen how long a copy of the database opens at most: no key is older
 * @param copiesServe how long a copy must serve to restore the service: a key that was
 * replaced is kept so long
 */
@ConfigurationProperties("waymark.key-ages")
record KeyAges(@DurationMin(days = 2) @DefaultValue("35d") Duration copiesOpen,
		@DurationMin(days = 1) @DefaultValue("7d") Duration copiesServe) {

	@AssertTrue(message = "WAYMARK_KEY_AGES_COPIES_OPEN must be more than WAYMARK_KEY_AGES_COPIES_SERVE")
	boolean isLongEnough() {
		return this.copiesOpen.compareTo(this.copiesServe) > 0;
	}

	/** When a key must be replaced, so that it is destroyed before it is too old. */
	Instant replace(Instant inForce) {
		return inForce.plus(this.copiesOpen).minus(this.copiesServe);
	}

	/** When a key must be destroyed. */
	Instant destroy(Instant inForce) {
		return inForce.plus(this.copiesOpen);
	}

	/** When a key that was replaced may be destroyed. */
	Instant spare(Instant replaced) {
		return replaced.plus(this.copiesServe);
	}

}
