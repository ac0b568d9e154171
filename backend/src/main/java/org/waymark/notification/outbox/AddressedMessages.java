package org.waymark.notification.outbox;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.notification.senders.OutgoingMessage;
import org.waymark.notification.senders.SendFailed;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.CannotOpen;
import org.waymark.platform.crypto.HubKeys;

/** Opens the address of a message and words it, just before it leaves. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class AddressedMessages {

	private final MessageWording wording;

	private final HubKeys keys;

	AddressedMessages(MessageWording wording, HubKeys keys) {
		this.wording = wording;
		this.keys = keys;
	}

	/**
	 * The message as it leaves.
	 * @throws SendFailed if its address does not open
	 */
	OutgoingMessage of(ClaimedMessage message) {
		try {
			String opened = new String(this.keys.openIdentity(message.id(), message.sealed()), StandardCharsets.UTF_8);
			List<String> lines = List.of(opened.split("\n", -1));
			return this.wording.letter(message.id(), message.purpose(), message.route(), lines.get(0),
					lines.subList(1, lines.size()));
		}
		catch (CannotOpen closed) {
			throw new SendFailed("CANNOT_OPEN");
		}
	}

}
