package org.waymark.staff.secondfactor;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.RunProperties;
import org.waymark.platform.ids.StaffId;
import org.waymark.platform.limits.Limits;

/** Says who must have a second factor, and how often a code may be tried. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class FactorPolicy {

	private final FactorProperties properties;

	private final boolean required;

	private final Limits limits;

	FactorPolicy(FactorProperties properties, RunProperties run, @Qualifier("triageLimits") Limits limits) {
		this.properties = properties;
		this.required = run.live() || properties.required().orElse(false);
		this.limits = limits;
	}

	/** Whether every local account must have one. */
	boolean required() {
		return this.required;
	}

	/** Whether a code of this account may be tried now; this counts as a try. */
	Mono<Boolean> mayTry(StaffId account) {
		return this.limits.take(this.properties.limit(), account.toString());
	}

	/** Gives a try back. */
	Mono<Void> giveBack(StaffId account) {
		return this.limits.giveBack(this.properties.limit(), account.toString());
	}

}
