package org.waymark.platform.crypto;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import com.google.crypto.tink.mac.MacConfig2026;

/** The keysets of Waymark and the files that hold them. */
enum KeySet {

	/** HPKE, opens reports; the hub only. */
	HUB_PRIVATE("hub-private.json", HybridConfig2026.get()),
	/** HPKE, seals reports; the public face. */
	HUB_PUBLIC("hub-public.json", HybridConfig2026.get()),
	/** Wraps the keys of case documents. */
	CASE("case.json", AeadConfig2026.get()),
	/** Wraps the keys of reporters' identities. */
	IDENTITY("identity.json", AeadConfig2026.get()),
	/** Chains the audit. */
	AUDIT("audit.json", MacConfig2026.get()),
	/** Makes what tells that two reports name the same; the hub only. */
	LINKING("linking.json", MacConfig2026.get()),
	/** Makes verifiers of return codes; never in the database. */
	PEPPER("pepper.json", MacConfig2026.get());

	final String file;

	/** Tink's configuration for keys of this kind; nothing is registered globally. */
	final Configuration configuration;

	KeySet(String file, Configuration configuration) {
		this.file = file;
		this.configuration = configuration;
	}

}
