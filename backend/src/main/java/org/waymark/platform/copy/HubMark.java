package org.waymark.platform.copy;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserPrincipal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/**
 * Which database a hub belongs to, as it was seen last. It lies in a folder of the hub,
 * so no backup of the database brings it along.
 *
 * @param id random, the same as in the database
 * @param system PostgreSQL's number for the cluster, which a new one does not share
 * @param timeline goes up when a standby is promoted, and when a backup is restored
 * @param place how far the log of changes was safe on disk, in bytes
 * @param beat when the hub last wrote to the database that it is there
 * @param standbys whether a standby was connected
 */
record HubMark(UUID id, long system, int timeline, long place, Instant beat, boolean standbys) {

	private static final String NAME = "hub.properties";

	/** None where there is no file, or somebody has spoiled it. */
	static Optional<HubMark> read(Path folder) {
		Properties file = new Properties();
		try (Reader reader = Files.newBufferedReader(folder.resolve(NAME))) {
			file.load(reader);
			return Optional.of(new HubMark(UUID.fromString(file.getProperty("id", "")),
					Long.parseLong(file.getProperty("system", "")), Integer.parseInt(file.getProperty("timeline", "")),
					Long.parseLong(file.getProperty("place", "")), Instant.parse(file.getProperty("beat", "")),
					Boolean.parseBoolean(file.getProperty("standbys"))));
		}
		catch (IOException | IllegalArgumentException | DateTimeParseException none) {
			return Optional.empty();
		}
	}

	/**
	 * In one step: a hub that is killed, or loses its power, leaves the old file or the
	 * new one.
	 */
	void write(Path folder) {
		Properties file = new Properties();
		file.setProperty("id", this.id.toString());
		file.setProperty("system", Long.toString(this.system));
		file.setProperty("timeline", Integer.toString(this.timeline));
		file.setProperty("place", Long.toString(this.place));
		file.setProperty("beat", this.beat.toString());
		file.setProperty("standbys", Boolean.toString(this.standbys));
		try {
			Path fresh = fresh(folder);
			try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE);
					Writer writer = Channels.newWriter(channel, StandardCharsets.UTF_8)) {
				file.store(writer, null);
				writer.flush();
				channel.force(true);
			}
			Files.move(fresh, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE,
					StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException full) {
			throw new UncheckedIOException(full);
		}
	}

	/** Fails where no mark could be written, before a database is bound to it. */
	static void tryFolder(Path folder) {
		try {
			Files.delete(fresh(folder));
		}
		catch (IOException full) {
			throw new UncheckedIOException(full);
		}
	}

	/** A file of whoever owns the folder: a person may release a copy as root. */
	private static Path fresh(Path folder) throws IOException {
		Path fresh = Files.createTempFile(folder, "hub", ".new");
		UserPrincipal owner = Files.getOwner(folder);
		if (!Files.getOwner(fresh).equals(owner) && Files.getOwner(fresh).getName().equals("root")) {
			Files.setOwner(fresh, owner);
		}
		return fresh;
	}

}
