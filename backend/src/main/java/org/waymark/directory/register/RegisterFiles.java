package org.waymark.directory.register;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.waymark.directory.register.Register.Note;
import org.waymark.directory.register.RegisterReader.Brought;
import org.waymark.platform.csv.CsvFile;

/** Finds the tables among the files that somebody brought, in archives too. */
final class RegisterFiles {

	private static final long LONGEST = 512L << 20;

	private static final Pattern DAY = Pattern.compile("(20\\d{6})(?=\\D*$)");

	private RegisterFiles() {
	}

	/**
	 * The tables.
	 * @param faults where files that cannot be opened are added
	 */
	static List<Table> tables(List<Brought> brought, List<Note> faults) throws IOException {
		List<Table> tables = new ArrayList<>();
		for (Brought file : brought) {
			if (zipped(file.path())) {
				tables.addAll(entries(file, faults));
			}
			else {
				tables.add(new Table(file.name(), () -> Files.newInputStream(file.path())));
			}
		}
		return tables;
	}

	/** SHA-256 of the files, one after another. */
	static String digest(List<Brought> brought) throws IOException {
		MessageDigest digest = sha256();
		for (Brought file : brought) {
			try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file.path()), digest)) {
				in.transferTo(OutputStream.nullOutputStream());
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/** The day in a name such as {@code edubasealldata20261130.csv}. */
	static Optional<LocalDate> day(String name) {
		Matcher found = DAY.matcher(name.replaceAll("\\.[A-Za-z]+$", ""));
		try {
			return found.find() ? Optional.of(LocalDate.parse(found.group(1), DateTimeFormatter.BASIC_ISO_DATE))
					: Optional.empty();
		}
		catch (DateTimeException none) {
			return Optional.empty();
		}
	}

	private static boolean zipped(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] head = in.readNBytes(2);
			return head.length == 2 && head[0] == 'P' && head[1] == 'K';
		}
	}

	private static List<Table> entries(Brought file, List<Note> faults) throws IOException {
		List<Table> tables = new ArrayList<>();
		try (ZipFile zip = new ZipFile(file.path().toFile())) {
			zip.stream()
				.filter(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv"))
				.forEach(entry -> tables.add(new Table(entry.getName(), () -> entry(file.path(), entry))));
		}
		catch (ZipException torn) {
			faults.add(new Note("ARCHIVE", file.name()));
			return List.of();
		}
		if (tables.isEmpty()) {
			faults.add(new Note("NO_TABLE", file.name()));
		}
		return tables;
	}

	/** One entry; the archive is closed with it. */
	private static InputStream entry(Path file, ZipEntry entry) throws IOException {
		ZipFile zip = new ZipFile(file.toFile());
		return new FilterInputStream(new BoundedStream(zip.getInputStream(entry), LONGEST)) {
			@Override
			public void close() throws IOException {
				zip.close();
			}
		};
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/**
	 * A table that somebody brought.
	 *
	 * @param name of the file, without its folder
	 */
	record Table(String name, CsvFile.Bytes bytes) {

	}

}
