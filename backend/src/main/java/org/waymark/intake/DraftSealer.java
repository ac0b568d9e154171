package org.waymark.intake;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.Box;
import org.waymark.site.Draft;

/**
 * Seals drafts with the visitor's own key (AES-256-GCM, a random nonce each time), bound
 * to their place.
 */
@Component
@ConditionalOnFace(Face.PUBLIC)
class DraftSealer {

	private final JsonMapper json;

	DraftSealer(JsonMapper json) {
		this.json = json;
	}

	byte[] seal(VisitKeys visit, Draft draft) {
		return Box.seal(visit.draftKey(), this.json.writeValueAsBytes(draft), visit.draftHash());
	}

	Draft open(VisitKeys visit, byte[] sealed) {
		return this.json.readValue(Box.open(visit.draftKey(), sealed, visit.draftHash()), Draft.class);
	}

}
