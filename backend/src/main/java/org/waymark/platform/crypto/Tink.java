package org.waymark.platform.crypto;

import java.security.GeneralSecurityException;

/** Keeps Tink's checked exceptions in one place. */
final class Tink {

	private Tink() {
	}

	interface Step<T> {

		T take() throws GeneralSecurityException;

	}

	/** Takes a step that only fails when this installation is broken. */
	static <T> T get(String whatFailed, Step<T> step) {
		try {
			return step.take();
		}
		catch (GeneralSecurityException broken) {
			throw new IllegalStateException(whatFailed, broken);
		}
	}

	/** Opens something; failing is an outcome that the caller must expect. */
	static byte[] open(Step<byte[]> step) {
		try {
			return step.take();
		}
		catch (GeneralSecurityException refused) {
			throw new CannotOpen(refused);
		}
	}

}
