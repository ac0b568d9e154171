package org.waymark.council;

import org.springframework.stereotype.Component;

import org.waymark.admission.Whereabouts;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.areas.AreaRules;
import org.waymark.site.Council;

/**
 * Tells the hub's own area by the rules with which the public face names a council.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class CouncilAreas implements Whereabouts {

	private final Council council;

	CouncilAreas(Council council) {
		this.council = council;
	}

	@Override
	public Area of(String typed) {
		return Area.valueOf(new AreaRules(this.council.areas()).inside(typed).name());
	}

}
