package org.waymark.council;

import org.springframework.stereotype.Component;

import org.waymark.admission.CouncilArea;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.Council;
import org.waymark.site.areas.AreaRules;

/**
 * Tells the hub's own area by the rules with which the public face names a council.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class CouncilAreas implements CouncilArea {

	private final Council council;

	CouncilAreas(Council council) {
		this.council = council;
	}

	@Override
	public Area of(String typed) {
		return Area.valueOf(new AreaRules(this.council.areas()).inside(typed).name());
	}

}
