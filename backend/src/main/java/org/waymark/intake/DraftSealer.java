package org.waymark.intake;

import java.security.GeneralSecurityException;

import com.google.crypto.tink.subtle.AesGcmJce;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.CannotOpen;
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
		try {
			return new AesGcmJce(visit.draftKey()).encrypt(this.json.writeValueAsBytes(draft), visit.draftHash());
		}
		catch (GeneralSecurityException broken) {
			throw new IllegalStateException("A draft cannot be sealed", broken);
		}
	}

	Draft open(VisitKeys visit, byte[] sealed) {
		try {
			return this.json.readValue(new AesGcmJce(visit.draftKey()).decrypt(sealed, visit.draftHash()), Draft.class);
		}
		catch (GeneralSecurityException altered) {
			throw new CannotOpen(altered);
		}
	}

}
