package org.waymark.publication;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.waymark.site.publication.PublishedEditions.Edition;

/**
 * The public face's own copies of the newest editions, a file each: the number, the
 * SHA-256 of the rest, and the rest. A file that is not whole counts as none, with a line
 * in the log.
 */
final class StateFolder {

	private static final Logger log = LoggerFactory.getLogger(StateFolder.class);

	private static final int DIGEST = 32;

	private static final int HEAD = Long.BYTES + DIGEST;

	private final Path folder;

	StateFolder(Path folder) {
		this.folder = folder;
	}

	Optional<Edition> read(String subject) {
		Path file = file(subject);
		try {
			return Files.exists(file) ? Optional.of(edition(file)) : Optional.empty();
		}
		catch (IOException broken) {
			log.warn("The kept edition of {} is left aside: {}", subject, broken.getMessage());
			return Optional.empty();
		}
	}

	/** Puts it there whole or not at all, even if the machine stops meanwhile. */
	void write(String subject, Edition edition) {
		byte[] packed = Packed.pack(edition.body());
		ByteBuffer bytes = ByteBuffer.allocate(HEAD + packed.length)
			.putLong(edition.number())
			.put(Packed.digest(packed))
			.put(packed)
			.flip();
		try {
			Files.createDirectories(this.folder);
			Path fresh = Files.createTempFile(this.folder, subject, ".new");
			write(fresh, bytes);
			Files.move(fresh, file(subject), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException cause) {
			log.warn("Edition {} of {} cannot be kept for the next start: {}", edition.number(), subject,
					cause.toString());
		}
	}

	private static void write(Path fresh, ByteBuffer bytes) throws IOException {
		try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			channel.force(true);
		}
		catch (IOException cause) {
			Files.deleteIfExists(fresh);
			throw cause;
		}
	}

	private static Edition edition(Path file) throws IOException {
		long size = Files.size(file);
		if (size <= HEAD || size > HEAD + Packed.MOST_STORED) {
			throw new IOException("its size is " + size);
		}
		ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
		long number = bytes.getLong();
		byte[] digest = new byte[DIGEST];
		bytes.get(digest);
		byte[] packed = new byte[bytes.remaining()];
		bytes.get(packed);
		if (!MessageDigest.isEqual(digest, Packed.digest(packed))) {
			throw new IOException("its checksum is wrong");
		}
		return new Edition(number, Packed.unpack(packed));
	}

	private Path file(String subject) {
		return this.folder.resolve(subject + ".edition");
	}

}
