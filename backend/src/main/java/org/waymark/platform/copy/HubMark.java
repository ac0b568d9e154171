package org.waymark.platform.copy;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

	/** In one step: a hub that is killed leaves the old file or the new one. */
	void write(Path folder) {
		Properties file = new Properties();
		file.setProperty("id", this.id.toString());
		file.setProperty("system", Long.toString(this.system));
		file.setProperty("timeline", Integer.toString(this.timeline));
		file.setProperty("place", Long.toString(this.place));
		file.setProperty("beat", this.beat.toString());
		file.setProperty("standbys", Boolean.toString(this.standbys));
		try {
			Path fresh = Files.createTempFile(folder, "hub", ".new");
			try (Writer writer = Files.newBufferedWriter(fresh)) {
				file.store(writer, null);
			}
			Files.move(fresh, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE,
					StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException full) {
			throw new UncheckedIOException(full);
		}
	}

}
