package org.waymark.knowledge.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.waymark.knowledge.Item;
import org.waymark.knowledge.KeptVersion;
import org.waymark.site.campaigns.FiledCampaign;
import org.waymark.site.content.ContentFiles;
import org.waymark.site.council.FiledContact;
import org.waymark.site.guidance.EditedLibrary;
import org.waymark.site.guidance.EditedLibrary.Term;

/**
 * The files of the folder that say something else than editors published, and what they
 * are to say. A banner ends by itself, so it stays out.
 *
 * @param files in the order of their paths
 */
record DifferingFiles(List<DifferingFile> files) {

	DifferingFiles {
		files = List.copyOf(files);
	}

	/**
	 * Compares; it reads files, so it blocks.
	 * @param published what editors published, one version an item
	 */
	static DifferingFiles of(List<KeptVersion> published, ContentFiles folder) {
		Map<String, String> texts = new TreeMap<>();
		list(texts, folder, FiledContact.FILE, rows(published, Item.Sort.CONTACT));
		list(texts, folder, FiledCampaign.FILE, rows(published, Item.Sort.CAMPAIGN));
		list(texts, folder, Term.FILE, rows(published, Item.Sort.WORD));
		rows(published, Item.Sort.PAGE).forEach((name, text) -> texts.put(EditedLibrary.file(name), text));
		List<DifferingFile> files = new ArrayList<>();
		texts.forEach((path, text) -> {
			String before = text(folder, path);
			if (!before.equals(text)) {
				files.add(new DifferingFile(path, before, text));
			}
		});
		return new DifferingFiles(files);
	}

	private static Map<String, String> rows(List<KeptVersion> published, Item.Sort sort) {
		Map<String, String> rows = new TreeMap<>();
		published.stream()
			.filter(version -> version.item().sort() == sort)
			.forEach(version -> version.body().ifPresent(body -> rows.put(version.item().name(), body)));
		return rows;
	}

	private static void list(Map<String, String> texts, ContentFiles folder, String path, Map<String, String> rows) {
		if (!rows.isEmpty()) {
			texts.put(path, new ListText(path, row -> code(path, row)).with(text(folder, path), rows));
		}
	}

	/** By what editors name a row. */
	private static String code(String path, Map<?, ?> row) {
		return path.equals(Term.FILE) ? new Term(String.valueOf(row.get("word")), null, "").code()
				: String.valueOf(row.get("code"));
	}

	private static String text(ContentFiles folder, String path) {
		return folder.has(path) ? folder.read(path) : "";
	}

	/** Another text of any file is another mark. */
	String mark() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (DifferingFile file : this.files) {
				digest.update((file.path() + "\n" + file.before() + "\n" + file.text() + "\n")
					.getBytes(StandardCharsets.UTF_8));
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** All of them in one file, by their paths inside the folder. */
	byte[] packed() {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(packed, StandardCharsets.UTF_8)) {
			for (DifferingFile file : this.files) {
				zip.putNextEntry(new ZipEntry(file.path()));
				zip.write(file.text().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return packed.toByteArray();
	}

	/**
	 * One file.
	 *
	 * @param path inside the content folder
	 * @param before what the folder says; empty where it has none
	 * @param text what it is to say
	 */
	record DifferingFile(String path, String before, String text) {

	}

}
