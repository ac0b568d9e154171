package org.waymark.platform.crypto;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import com.google.crypto.tink.KeysetHandle;

import org.waymark.platform.CannotStart;

/**
 * Puts a new wrapping key into a file beside the one in force, and takes an old one out.
 */
final class KeyMover {

	private final Path folder;

	private final KeySet kind;

	private KeyMover(Path folder, KeySet kind) {
		this.folder = folder;
		this.kind = kind;
	}

	/** For the file of one set of keys, as a person names it. */
	static KeyMover of(String name, Path folder) {
		return List.of(KeySet.CASE, KeySet.IDENTITY)
			.stream()
			.filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
			.findFirst()
			.map(kind -> new KeyMover(folder, kind))
			.orElseThrow(
					() -> new CannotStart("There are no keys of the name " + name + ". There are: case, identity."));
	}

	String name() {
		return this.kind.name();
	}

	/** The file that holds them. */
	String file() {
		return this.kind.file;
	}

	/**
	 * Adds a key. Nothing is sealed with it before every process of the hub has it.
	 * @throws CannotStart while the file holds one that is to go
	 */
	void add() {
		KeysetHandle before = read();
		if (before.size() > 1) {
			throw new CannotStart("The file " + this.kind.file
					+ " holds two keys already. Finish that rotation first: see 'keys status' and 'keys retire'.");
		}
		KeyFiles.write(this.folder, this.kind, Keysets.with(before, KeyMaker.fresh(this.kind)));
	}

	/** The number of the key that stays: the newest. */
	long newest() {
		List<Long> all = ids();
		return all.get(all.size() - 1);
	}

	/** The numbers of those before it. */
	List<Long> older() {
		List<Long> all = ids();
		return all.subList(0, all.size() - 1);
	}

	/** Takes every key but the newest out of the file. */
	void keepNewest() {
		long newest = newest();
		KeyFiles.write(this.folder, this.kind, Keysets.only(read(), newest, id -> id == newest));
	}

	private List<Long> ids() {
		KeysetHandle keyset = read();
		return IntStream.range(0, keyset.size())
			.mapToObj(place -> Integer.toUnsignedLong(keyset.getAt(place).getId()))
			.toList();
	}

	private KeysetHandle read() {
		try {
			return KeyFiles.read(this.folder, this.kind);
		}
		catch (IllegalStateException unusable) {
			throw new CannotStart(String.valueOf(unusable.getMessage()));
		}
	}

}
