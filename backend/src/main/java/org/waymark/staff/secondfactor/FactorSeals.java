package org.waymark.staff.secondfactor;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.CannotOpen;
import org.waymark.platform.crypto.HubKeys;
import org.waymark.platform.ids.StaffId;

/** Seals the secrets of second factors, each for its own account. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class FactorSeals {

	private static final String SECRET = "second-factor";

	private static final String NEW = "second-factor-new";

	private final HubKeys keys;

	FactorSeals(HubKeys keys) {
		this.keys = keys;
	}

	/** A secret, sealed to be stored. */
	String seal(StaffId account, FactorSecret secret) {
		return sealed(SECRET, account, secret);
	}

	FactorSecret open(StaffId account, String sealed) {
		return opened(SECRET, account, sealed);
	}

	/** A secret that has no code yet, sealed to be kept in a form. */
	String sealNew(StaffId account, FactorSecret secret) {
		return sealed(NEW, account, secret);
	}

	/**
	 * The secret that was kept in a form; none if it was not sealed here for this
	 * account.
	 */
	Optional<FactorSecret> openNew(StaffId account, String sealed) {
		try {
			return Optional.of(opened(NEW, account, sealed));
		}
		catch (IllegalArgumentException | CannotOpen notOurs) {
			return Optional.empty();
		}
	}

	/** The digest by which a recovery code is known. */
	String digest(StaffId account, String code) {
		return HexFormat.of()
			.formatHex(this.keys.digest("recovery-code", (account + "/" + code).getBytes(StandardCharsets.UTF_8)));
	}

	private String sealed(String kind, StaffId account, FactorSecret secret) {
		return HexFormat.of().formatHex(this.keys.sealCase(kind, account.value(), secret.bytes()));
	}

	private FactorSecret opened(String kind, StaffId account, String sealed) {
		return new FactorSecret(this.keys.openCase(kind, account.value(), HexFormat.of().parseHex(sealed)));
	}

}
