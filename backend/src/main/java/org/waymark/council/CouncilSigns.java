package org.waymark.council;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.waymark.desk.SignWords;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.Council;

/** Lets the desk show signs in the words that the reporter ticked. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class CouncilSigns implements SignWords {

	private final Council council;

	CouncilSigns(Council council) {
		this.council = council;
	}

	@Override
	public Map<String, String> byCode() {
		Map<String, String> inOrder = new LinkedHashMap<>();
		this.council.signs().forEach(sign -> inOrder.put(sign.code(), sign.text()));
		return inOrder;
	}

}
