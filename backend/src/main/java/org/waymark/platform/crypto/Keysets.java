package org.waymark.platform.crypto;

import java.util.function.LongPredicate;

import com.google.crypto.tink.KeysetHandle;

/** Keysets made from others. */
final class Keysets {

	private Keysets() {
	}

	/** The same keys, with another one in front: the one that seals. */
	static KeysetHandle led(KeysetHandle keyset, long id) {
		return only(keyset, id, any -> true);
	}

	/** Some of the keys, one of them in front. */
	static KeysetHandle only(KeysetHandle keyset, long front, LongPredicate which) {
		KeysetHandle.Builder builder = KeysetHandle.newBuilder();
		for (int place = 0; place < keyset.size(); place++) {
			KeysetHandle.Entry entry = keyset.getAt(place);
			long id = Integer.toUnsignedLong(entry.getId());
			if (which.test(id)) {
				KeysetHandle.Builder.Entry copy = KeysetHandle.importKey(entry.getKey());
				builder.addEntry((id == front) ? copy.makePrimary() : copy);
			}
		}
		return Tink.get("A keyset cannot be made", builder::build);
	}

	/** With the key of another keyset behind its own, so that it is the newest. */
	static KeysetHandle with(KeysetHandle keyset, KeysetHandle fresh) {
		return Tink.get("A key cannot be added",
				() -> KeysetHandle.newBuilder(keyset)
					.addEntry(KeysetHandle.importKey(fresh.getPrimary().getKey()))
					.build());
	}

}
