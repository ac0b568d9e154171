package org.waymark.retention.erasure;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;

/**
 * The tombstones in a folder of the hub, which no backup of the database holds: a line
 * each, the oldest first. Lines are added and never changed.
 */
final class TombstoneFile {

	static final String NAME = "erased.txt";

	private static final String BETWEEN = ";";

	private static final int PARTS = 8;

	private final Path file;

	TombstoneFile(Path folder) {
		this.file = folder.resolve(NAME);
	}

	/**
	 * Adds one; it is safe on disk when this returns. A line that was broken off before
	 * is closed first.
	 */
	void add(Tombstone one) throws IOException {
		String line = String.join(BETWEEN, Long.toString(one.number()), one.report().toString(), one.run().toString(),
				one.rule(), one.erased().toString(), one.author().value().toString(), one.second().value().toString(),
				Integer.toString(one.removed()));
		try (FileChannel channel = FileChannel.open(this.file, StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE)) {
			channel.position(channel.size());
			ByteBuffer bytes = ByteBuffer
				.wrap(((ends(channel) ? "" : "\n") + line + "\n").getBytes(StandardCharsets.UTF_8));
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			channel.force(true);
		}
	}

	/** Each erased report once, in the order in which they were erased. */
	List<Tombstone> read() throws IOException {
		Map<ReportId, Tombstone> all = new LinkedHashMap<>();
		if (Files.exists(this.file)) {
			Files.readAllLines(this.file)
				.forEach(line -> tombstone(line).ifPresent(one -> all.putIfAbsent(one.report(), one)));
		}
		return List.copyOf(all.values());
	}

	private static boolean ends(FileChannel channel) throws IOException {
		if (channel.size() == 0) {
			return true;
		}
		ByteBuffer last = ByteBuffer.allocate(1);
		channel.read(last, channel.size() - 1);
		return last.get(0) == '\n';
	}

	/**
	 * Empty for a line that was broken off when the machine stopped: it is written again.
	 */
	private static Optional<Tombstone> tombstone(String line) {
		String[] parts = line.split(BETWEEN);
		try {
			return (parts.length != PARTS) ? Optional.empty()
					: Optional.of(new Tombstone(Long.parseLong(parts[0]), new ReportId(UUID.fromString(parts[1])),
							UUID.fromString(parts[2]), parts[3], Instant.parse(parts[4]),
							new StaffId(UUID.fromString(parts[5])), new StaffId(UUID.fromString(parts[6])),
							Integer.parseInt(parts[7])));
		}
		catch (IllegalArgumentException | DateTimeException broken) {
			return Optional.empty();
		}
	}

}
