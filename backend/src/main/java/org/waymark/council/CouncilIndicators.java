package org.waymark.council;

import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.desk.SignWords;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.Council;

/** Hands the council's list of signs to the desk. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class CouncilIndicators implements SignWords.Indicators {

	private final Council council;

	CouncilIndicators(Council council) {
		this.council = council;
	}

	@Override
	public List<Group> groups() {
		return this.council.indicators().groups().stream().map(CouncilIndicators::group).toList();
	}

	@Override
	public boolean weighed() {
		return this.council.indicators().weigh();
	}

	private static Group group(Council.Indicators.Group group) {
		return new Group(group.code(), group.title(),
				group.signs().stream().map(sign -> new Indicator(sign.code(), sign.text(), sign.counts())).toList());
	}

}
