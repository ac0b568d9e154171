package org.waymark.platform.crypto;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.KmsEnvelopeAead;

/**
 * The keys that wrap the keys of documents: one in force, and while it takes the place of
 * another, that one too. Their file may change while they are used. Until somebody says
 * which is in force, it is the newest: no other can be one that is about to go.
 */
public final class WrappingKeys {

	private static final byte[] NO_CONTEXT = new byte[0];

	private final Path folder;

	private final KeySet kind;

	private volatile Held held;

	WrappingKeys(Path folder, KeySet kind) {
		this.folder = folder;
		this.kind = kind;
		KeysetHandle keyset = KeyFiles.read(folder, kind);
		this.held = Held.of(kind, keyset, newest(keyset));
	}

	/** What these keys are called in figures, commands and the database. */
	public String name() {
		return this.kind.name();
	}

	/** The name of the file that holds them. */
	public String file() {
		return this.kind.file;
	}

	/** The numbers of all keys at hand, oldest first: 0 to 2³²-1 each. */
	public List<Long> ids() {
		return this.held.ids;
	}

	/** The number of the key under which documents are sealed. */
	public long inForce() {
		return this.held.inForce;
	}

	/**
	 * Seals under another of the keys at hand from now on; nothing happens without it.
	 */
	public void use(long id) {
		Held now = this.held;
		if (id != now.inForce && now.ids.contains(id)) {
			this.held = Held.of(this.kind, now.keyset, id);
		}
	}

	/**
	 * Looks at the file again: another process may have written it. The key in force
	 * stays so, if it is still there. An unreadable file changes nothing.
	 * @return whether the keys are others than before
	 */
	public boolean reread() {
		Held before = this.held;
		try {
			KeysetHandle keyset = KeyFiles.read(this.folder, this.kind);
			if (ids(keyset).equals(before.ids)) {
				return false;
			}
			this.held = Held.of(this.kind, keyset,
					ids(keyset).contains(before.inForce) ? before.inForce : newest(keyset));
			return true;
		}
		catch (IllegalStateException unusable) {
			return false;
		}
	}

	/**
	 * Wraps the key of a document under the key in force.
	 * @param wrapped the length of the wrapped key and the wrapped key, as a document
	 * begins
	 * @return the same under the key in force
	 * @throws CannotOpen when no key at hand wrapped it
	 */
	public byte[] rewrap(byte[] wrapped) {
		Held now = this.held;
		byte[] own = Arrays.copyOfRange(wrapped, Integer.BYTES, wrapped.length);
		byte[] fresh = Tink.open(() -> now.wrapping.encrypt(now.wrapping.decrypt(own, NO_CONTEXT), NO_CONTEXT));
		return ByteBuffer.allocate(Integer.BYTES + fresh.length).putInt(fresh.length).put(fresh).array();
	}

	byte[] seal(byte[] document, byte[] place) {
		return Tink.get("A document cannot be sealed", () -> this.held.documents.encrypt(document, place));
	}

	/** What does not open may stand under a key that is in the file since a moment. */
	byte[] open(byte[] sealed, byte[] place) {
		try {
			return Tink.open(() -> this.held.documents.decrypt(sealed, place));
		}
		catch (CannotOpen closed) {
			if (reread()) {
				return Tink.open(() -> this.held.documents.decrypt(sealed, place));
			}
			throw closed;
		}
	}

	private static List<Long> ids(KeysetHandle keyset) {
		return IntStream.range(0, keyset.size())
			.mapToObj(place -> Integer.toUnsignedLong(keyset.getAt(place).getId()))
			.toList();
	}

	private static long newest(KeysetHandle keyset) {
		return ids(keyset).get(keyset.size() - 1);
	}

	/** The keys as they are at one moment. */
	private static final class Held {

		private final KeysetHandle keyset;

		private final List<Long> ids;

		private final long inForce;

		private final Aead wrapping;

		private final Aead documents;

		private Held(KeysetHandle keyset, long inForce, Aead wrapping, Aead documents) {
			this.keyset = keyset;
			this.ids = WrappingKeys.ids(keyset);
			this.inForce = inForce;
			this.wrapping = wrapping;
			this.documents = documents;
		}

		static Held of(KeySet kind, KeysetHandle keyset, long inForce) {
			return Tink.get("The key file " + kind.file + " holds a key of another kind", () -> {
				KeysetHandle led = Keysets.led(keyset, inForce);
				Aead wrapping = led.getPrimitive(kind.configuration, Aead.class);
				AeadConfig.register(); // the envelope makes its keys through Tink's
										// registry
				return new Held(led, inForce, wrapping,
						KmsEnvelopeAead.create(KeyMaker.documentParameters(), wrapping));
			});
		}

	}

}
