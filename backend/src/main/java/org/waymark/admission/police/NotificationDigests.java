package org.waymark.admission.police;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.springframework.stereotype.Component;

import org.waymark.admission.police.PoliceKeyStore.Sender;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.HubKeys;
import org.waymark.site.text.TypedText;

/**
 * Digests under the hub's key by which a notification that is sent again is known, so
 * that neither its reference nor its words are kept in the clear.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class NotificationDigests {

	private final HubKeys keys;

	private final ListReader reader;

	NotificationDigests(HubKeys keys, ListReader reader) {
		this.keys = keys;
		this.reader = reader;
	}

	/** That of the sender's own reference. */
	String reference(Sender sender, String theirs) {
		return digest("police-reference",
				(sender.system() + "/" + TypedText.stripped(theirs)).getBytes(StandardCharsets.UTF_8));
	}

	/** That of everything in a notification. */
	String words(Notification one) {
		return digest("police-words", this.reader.words(one));
	}

	private String digest(String purpose, byte[] content) {
		return HexFormat.of().formatHex(this.keys.digest(purpose, content));
	}

}
