package org.waymark.site.council;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.waymark.site.CouncilProfile;
import org.waymark.site.content.ContentFiles;

/**
 * A contact as the files say it: below {@code contacts} of {@code council.yaml}, or in
 * {@code contacts.yaml}, whose rows replace those of the same code.
 *
 * @param code by which pages name it
 * @param name who answers
 * @param phone as people dial it, or null
 * @param text what to send to which number by text message, or null
 * @param web an https address, or null
 * @param hours when they answer, in words
 * @param verifiedOn when somebody last checked it, or null if nobody has
 * @param verifiedBy who checked it, and against what, or null
 * @param nextCheckDue the last day on which that holds, or null
 * @param kind whom it is for; the last checked one of a kind stays; or null
 */
public record FiledContact(String code, String name, @Nullable String phone, @Nullable String text, @Nullable URI web,
		String hours, @Nullable LocalDate verifiedOn, @Nullable String verifiedBy, @Nullable LocalDate nextCheckDue,
		@Nullable String kind) {

	/** The list of the rows that replace others. */
	public static final String FILE = "contacts.yaml";

	public FiledContact {
		CouncilFile.required(code, "the code of a contact");
		CouncilFile.required(name, "the name of contact " + code);
		if (web != null && !"https".equals(web.getScheme())) {
			throw new IllegalArgumentException(
					"council.yaml: the web address of " + code + " must be an https address");
		}
		hours = Objects.requireNonNullElse(hours, "");
	}

	/**
	 * The council with its contacts.
	 * @throws IllegalArgumentException when something in the files is wrong
	 */
	public static CouncilProfile profile(ContentFiles files) {
		return new CouncilReader(files).profile();
	}

	/** All of them, in the order in which they are shown. */
	public static List<FiledContact> all(ContentFiles files) {
		return over(files.read("council.yaml", CouncilFile.class).contacts(), files);
	}

	/** The same with the rows that replace them, and those that were added. */
	static List<FiledContact> over(List<FiledContact> rows, ContentFiles files) {
		List<FiledContact> own = files.has(FILE)
				? List.of(ContentFiles.strictly(FILE, files.read(FILE), FiledContact[].class)) : List.of();
		Stream<FiledContact> first = rows.stream()
			.map(row -> own.stream().filter(with(row.code())).findFirst().orElse(row));
		Stream<FiledContact> added = own.stream().filter(row -> rows.stream().noneMatch(with(row.code())));
		return files.edited(Stream.concat(first, added).toList(), FILE, FiledContact.class, FiledContact::code);
	}

	/** Whether the contact of a code is shown always, whatever the date. */
	public static boolean lasting(String code) {
		return LastingContacts.ALWAYS.contains(code);
	}

	private static Predicate<FiledContact> with(String code) {
		return row -> row.code().equals(code);
	}

	CouncilProfile.Contact contact() {
		return new CouncilProfile.Contact(this.name, this.phone, this.text,
				(this.web != null) ? this.web.toString() : null, this.hours, this.verifiedOn, this.verifiedBy,
				this.nextCheckDue, false);
	}

}
