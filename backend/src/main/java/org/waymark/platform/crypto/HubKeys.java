package org.waymark.platform.crypto;

import java.util.UUID;

/**
 * What only the hub can do: open sealed reports, and seal and open the documents of its
 * own records. Every document has a key of its own, wrapped by the case or the identity
 * key, and is bound to its kind and record, so that it opens nowhere else.
 */
public interface HubKeys {

	/**
	 * Opens a report sealed for the hub.
	 * @throws CannotOpen when it was not sealed with this key and context
	 */
	byte[] openReport(byte[] sealed, byte[] context);

	byte[] sealCase(String kind, UUID record, byte[] document);

	/** Opens what {@link #sealCase} sealed. */
	byte[] openCase(String kind, UUID record, byte[] sealed);

	byte[] sealIdentity(UUID record, byte[] document);

	/** Opens what {@link #sealIdentity} sealed. */
	byte[] openIdentity(UUID record, byte[] sealed);

	/** A keyed digest (HMAC-SHA-256) for the audit chain. */
	byte[] auditDigest(byte[] content);

}
