package org.waymark.site.guidance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.waymark.site.content.ContentFiles;
import org.waymark.site.guidance.Catalogue.Language;
import org.waymark.site.guidance.Catalogue.Place;
import org.waymark.site.guidance.Catalogue.Service;
import org.waymark.site.guidance.Catalogue.Shelfmark;
import org.waymark.site.guidance.Catalogue.Term;

/** Reads the library strictly, and names everything that is wrong at once. */
final class CatalogueReader {

	static final String FOLDER = "guidance/";

	private static final String FILE = "library.yaml";

	private static final String GLOSSARY = "glossary.yaml";

	private static final String SERVICES = "services.yaml";

	/** What it reads. */
	static final Set<String> FILES = Set.of(FOLDER, FILE, GLOSSARY, SERVICES);

	private static final Pattern HEADED = Pattern.compile("(?s)---\\R(.*?)\\R---\\R(.*)");

	private final ContentFiles files;

	private final List<String> faults = new ArrayList<>();

	private CatalogueReader(ContentFiles files) {
		this.files = files;
	}

	/**
	 * All of it.
	 * @throws IllegalArgumentException with every fault, when there is one
	 */
	static Catalogue read(ContentFiles files) {
		return new CatalogueReader(files).read();
	}

	private Catalogue read() {
		Shelves shelves = strictly(FILE, Shelves.class);
		List<LibraryEntry> entries = entries(shelves);
		List<Term> glossary = List.of(strictly(GLOSSARY, Term[].class));
		List<Service> services = List.of(strictly(SERVICES, Service[].class));
		twice(entries);
		if (!this.faults.isEmpty()) {
			throw new IllegalArgumentException("The library cannot be read: " + String.join("; ", this.faults));
		}
		return new Catalogue(shelves.audiences(), shelves.themes(), shelves.places(), glossary, shelves.language(),
				entries, services);
	}

	private <T> T strictly(String name, Class<T> shape) {
		return ContentFiles.strictly(name, this.files.read(name), shape);
	}

	private List<LibraryEntry> entries(Shelves shelves) {
		Set<String> audiences = codes(shelves.audiences());
		Set<String> themes = codes(shelves.themes());
		List<LibraryEntry> entries = new ArrayList<>();
		for (String name : this.files.names(FOLDER, ".md")) {
			Matcher headed = HEADED.matcher(this.files.read(name));
			if (!headed.matches()) {
				this.faults.add(name + ": it begins with no head between two lines of ---");
				continue;
			}
			try {
				EntryFile head = ContentFiles.strictly(name, headed.group(1), EntryFile.class);
				List<String> wrong = head.faults(audiences, themes);
				wrong.forEach(fault -> this.faults.add(name + ": " + fault));
				if (wrong.isEmpty()) {
					entries.add(head.entry(name.substring(FOLDER.length(), name.length() - 3), headed.group(2)));
				}
			}
			catch (IllegalArgumentException unread) {
				this.faults.add(unread.getMessage());
			}
		}
		return entries;
	}

	private void twice(List<LibraryEntry> entries) {
		Set<String> codes = new HashSet<>();
		for (LibraryEntry entry : entries) {
			if (entry.quiet() != null && !codes.add(entry.quiet().code())) {
				this.faults.add(FOLDER + entry.name() + ".md: its quiet code " + entry.quiet().code() + " is taken");
			}
		}
	}

	private static Set<String> codes(List<Shelfmark> marks) {
		return marks.stream().map(Shelfmark::code).collect(Collectors.toSet());
	}

	/** The shape of the file. */
	record Shelves(List<Shelfmark> audiences, List<Shelfmark> themes, List<Place> places, Language language) {

	}

}
