package org.waymark.site.guidance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.waymark.site.content.ContentFiles;
import org.waymark.site.guidance.Catalogue.Language;
import org.waymark.site.guidance.Catalogue.Place;
import org.waymark.site.guidance.Catalogue.Service;
import org.waymark.site.guidance.Catalogue.Shelfmark;
import org.waymark.site.guidance.EditedLibrary.Term;
import org.waymark.site.guidance.EntryFile.QuietFile;
import org.waymark.site.guidance.LibraryEntry.Quiet;

/**
 * Reads the library strictly, and leaves out what makes no sense: no start depends on a
 * page. A page that was good before stays as it was, and one of what to do now as it
 * ships.
 */
final class CatalogueReader {

	static final String FOLDER = "guidance/";

	private static final String FILE = "library.yaml";

	private static final String SERVICES = "services.yaml";

	/** The neutral code of the page of people to talk to. */
	private static final String TALK = TalkPage.QUIET.substring(TalkPage.QUIET.lastIndexOf('/') + 1);

	/** What it reads. */
	static final Set<String> FILES = Set.of(FOLDER, FILE, Term.FILE, SERVICES);

	private static final Pattern HEADED = Pattern.compile("(?s)---\\R(.*?)\\R---\\R(.*)");

	private final ContentFiles files;

	private final Shelves shelves;

	private CatalogueReader(ContentFiles files) {
		this.files = files;
		this.shelves = files.leniently(FILE, CatalogueReader::shelves).orElseGet(() -> shelves(files.shipped(FILE)));
	}

	/** All of it. */
	static Catalogue read(ContentFiles files) {
		return new CatalogueReader(files).read();
	}

	private Catalogue read() {
		List<LibraryEntry> entries = new ArrayList<>();
		Set<String> leftOut = new HashSet<>();
		Set<String> quiet = new HashSet<>(Set.of(TALK));
		for (String file : this.files.names(FOLDER, ".md")) {
			String name = file.substring(FOLDER.length(), file.length() - ".md".length());
			entry(file, name).filter(entry -> alone(entry, quiet))
				.ifPresentOrElse(entries::add, () -> leftOut.addAll(addresses(file, name)));
		}
		return new Catalogue(this.shelves.audiences(), this.shelves.themes(), this.shelves.places(),
				this.files.edited(listed(Term.FILE, Term.class), Term.FILE, Term.class, Term::code),
				this.shelves.language(), entries, leftOut, listed(SERVICES, Service.class));
	}

	private <T> List<T> listed(String file, Class<T> shape) {
		return this.files.leniently(file, text -> this.files.entries(file, text, shape)).orElse(List.of());
	}

	private Optional<LibraryEntry> entry(String file, String name) {
		return this.files.leniently(file, text -> entry(file, name, text)).or(() -> shipped(file, name));
	}

	/** Somebody who is in danger has to find a page of what to do now. */
	private Optional<LibraryEntry> shipped(String file, String name) {
		try {
			return this.files.ships(file)
					? Optional.of(entry(file, name, this.files.shipped(file))).filter(LibraryEntry::safety)
					: Optional.empty();
		}
		catch (IllegalArgumentException otherShelves) {
			return Optional.empty();
		}
	}

	/**
	 * Doors and the foot of every page lead to the neutral address that ships: a page
	 * that replaces another keeps it.
	 */
	private LibraryEntry entry(String file, String name, String text) {
		LibraryEntry entry = headed(file, name, text);
		if (!this.files.ships(file)) {
			return entry;
		}
		String shipped = this.files.shipped(file);
		return shipped.equals(text) ? entry : kept(entry, quiet(file, shipped));
	}

	private static LibraryEntry kept(LibraryEntry entry, @Nullable QuietFile shipped) {
		if (shipped == null) {
			return entry;
		}
		Quiet quiet = shipped.quiet();
		return entry.at((entry.quiet() != null) ? new Quiet(quiet.code(), entry.quiet().title()) : quiet);
	}

	private static @Nullable QuietFile quiet(String file, String text) {
		Matcher headed = HEADED.matcher(text);
		return headed.matches() ? ContentFiles.strictly(file, headed.group(1), EntryFile.class).quiet() : null;
	}

	private LibraryEntry headed(String file, String name, String text) {
		Matcher headed = HEADED.matcher(text);
		if (!headed.matches()) {
			throw new IllegalArgumentException(file + ": it begins with no head between two lines of ---");
		}
		EntryFile head = ContentFiles.strictly(file, headed.group(1), EntryFile.class);
		List<String> faults = head.faults(codes(this.shelves.audiences()), codes(this.shelves.themes()));
		if (!faults.isEmpty()) {
			throw new IllegalArgumentException(file + ": " + String.join("; ", faults));
		}
		return head.entry(name, headed.group(2));
	}

	/** Where a page would be that is left out: doors may lead there. */
	private List<String> addresses(String file, String name) {
		QuietFile quiet = this.files.ships(file) ? quiet(file, this.files.shipped(file)) : null;
		return (quiet != null) ? List.of(LibraryEntry.pathOf(name), quiet.quiet().path())
				: List.of(LibraryEntry.pathOf(name));
	}

	/**
	 * One page, without a look at the others and at the codes that there are.
	 * @throws IllegalArgumentException when it is none
	 */
	static LibraryEntry page(String name, String text) {
		Matcher headed = HEADED.matcher(text);
		if (!headed.matches()) {
			throw new IllegalArgumentException(name + ": it begins with no head between two lines of ---");
		}
		return ContentFiles.strictly(name, headed.group(1), EntryFile.class).entry(name, headed.group(2));
	}

	/** Whether no page before it has its neutral address. */
	private boolean alone(LibraryEntry entry, Set<String> quiet) {
		boolean alone = entry.quiet() == null || quiet.add(entry.quiet().code());
		if (!alone) {
			this.files.leftOut(FOLDER + entry.name() + ".md: its quiet code " + entry.link() + " is taken");
		}
		return alone;
	}

	private static Shelves shelves(String text) {
		return ContentFiles.strictly(FILE, text, Shelves.class);
	}

	private static Set<String> codes(List<Shelfmark> marks) {
		return marks.stream().map(Shelfmark::code).collect(Collectors.toSet());
	}

	/** The shape of the file. */
	record Shelves(List<Shelfmark> audiences, List<Shelfmark> themes, List<Place> places, Language language) {

		Shelves {
			Objects.requireNonNull(language);
			audiences = List.copyOf(audiences);
			themes = List.copyOf(themes);
			places = List.copyOf(places);
		}

	}

}
