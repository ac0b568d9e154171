package org.waymark.staff.secondfactor;

import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.LiveCheck;

/** A real service lets nobody in with a password alone. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class FactorRequired implements LiveCheck {

	private final FactorProperties properties;

	FactorRequired(FactorProperties properties) {
		this.properties = properties;
	}

	@Override
	public List<String> faults() {
		return this.properties.required().orElse(true) ? List.of()
				: List.of("waymark.second-factor.required is false: take it away.");
	}

}
