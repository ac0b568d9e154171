package org.waymark.site.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies of accepted files. Each text is a file named by its SHA-256. A list for each
 * group of files gives the hash and the name of each, below a hash of the list itself. A
 * group of which anything is missing or changed counts as none, with a line in the log.
 */
final class KeptFolder {

	private static final Logger log = LoggerFactory.getLogger(KeptFolder.class);

	private static final String LIST = ".accepted";

	private static final String GAP = "  ";

	private static final int HASH = 64;

	/** No content file comes near it. */
	private static final long MOST = 4 << 20;

	private final Path folder;

	KeptFolder(Path folder) {
		this.folder = folder;
	}

	Optional<Map<String, String>> read(String group) {
		Path list = list(group);
		if (!Files.exists(list)) {
			return Optional.empty();
		}
		try {
			return Optional.of(texts(Files.readString(list)));
		}
		catch (IOException broken) {
			log.warn("The accepted copy of {} is left aside: {}", group, broken.getMessage());
			return Optional.empty();
		}
	}

	/** Puts it there whole or not at all, even if the machine stops meanwhile. */
	void write(String group, Map<String, String> texts) {
		StringBuilder lines = new StringBuilder();
		new TreeMap<>(texts).forEach((name, text) -> lines.append(hash(text)).append(GAP).append(name).append('\n'));
		String list = hash(lines.toString()) + "\n" + lines;
		try {
			if (Files.exists(list(group))
					&& Arrays.equals(Files.readAllBytes(list(group)), list.getBytes(StandardCharsets.UTF_8))
					&& whole(group)) {
				return;
			}
			Files.createDirectories(this.folder);
			for (String text : texts.values()) {
				put(this.folder.resolve(hash(text)), text);
			}
			put(list(group), list);
			tidy();
		}
		catch (IOException cause) {
			log.warn("The accepted copy of {} cannot be kept for the next start: {}", group, cause.toString());
		}
	}

	private boolean whole(String group) {
		return read(group).isPresent();
	}

	private Map<String, String> texts(String list) throws IOException {
		String lines = list.substring(list.indexOf('\n') + 1);
		if (!list.equals(hash(lines) + "\n" + lines)) {
			throw new IOException("its list is not whole");
		}
		Map<String, String> texts = new TreeMap<>();
		for (String line : lines.lines().toList()) {
			texts.put(line.substring(HASH + GAP.length()), text(line.substring(0, HASH)));
		}
		return texts;
	}

	private String text(String hash) throws IOException {
		Path file = this.folder.resolve(hash);
		if (Files.size(file) > MOST) {
			throw new IOException("a file of it is too large");
		}
		String text = Files.readString(file);
		if (!hash(text).equals(hash)) {
			throw new IOException("a file of it was changed");
		}
		return text;
	}

	/** Removes texts that no list names. */
	private void tidy() throws IOException {
		try (Stream<Path> files = Files.list(this.folder)) {
			List<Path> all = files.toList();
			String named = all.stream()
				.filter(file -> file.toString().endsWith(LIST))
				.map(KeptFolder::quietly)
				.collect(Collectors.joining());
			Set<Path> texts = all.stream()
				.filter(file -> file.getFileName().toString().matches("[0-9a-f]{" + HASH + "}"))
				.filter(file -> !named.contains(file.getFileName() + GAP))
				.collect(Collectors.toSet());
			for (Path text : texts) {
				Files.deleteIfExists(text);
			}
		}
	}

	private static String quietly(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException gone) {
			return "";
		}
	}

	private void put(Path file, String text) throws IOException {
		Path fresh = Files.createTempFile(this.folder, "content", ".new");
		try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
			ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			channel.force(true);
		}
		catch (IOException cause) {
			Files.deleteIfExists(fresh);
			throw cause;
		}
		Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		try (FileChannel names = FileChannel.open(this.folder, StandardOpenOption.READ)) {
			names.force(true);
		}
	}

	private Path list(String group) {
		return this.folder.resolve(group + LIST);
	}

	private static String hash(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash);
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
