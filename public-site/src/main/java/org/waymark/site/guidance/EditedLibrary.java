package org.waymark.site.guidance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.waymark.site.CouncilProfile;
import org.waymark.site.content.ContentFiles;
import org.waymark.site.content.ContentLayer;
import org.waymark.site.council.FiledContact;
import org.waymark.site.guidance.Catalogue.Shelfmark;
import org.waymark.site.text.TypedText;

/**
 * The library as an editor changes it. It is read as strictly as the public face reads
 * it, so what is wrong here would be wrong there.
 */
public final class EditedLibrary {

	private final Catalogue catalogue;

	private final CouncilProfile profile;

	private EditedLibrary(Catalogue catalogue, CouncilProfile profile) {
		this.catalogue = catalogue;
		this.profile = profile;
	}

	/**
	 * Reads all of it, and the contacts that it names.
	 * @throws IllegalArgumentException with every fault, when there is one
	 */
	public static EditedLibrary read(ContentFiles files) {
		return new EditedLibrary(CatalogueReader.read(files), FiledContact.profile(files));
	}

	/** Path of the file of a page. */
	public static String file(String name) {
		return CatalogueReader.FOLDER + name + ".md";
	}

	/** Every page, by the order of their names. */
	public List<LibraryEntry> entries() {
		return this.catalogue.entries();
	}

	/** The page of a name; empty where there is none. */
	public Optional<LibraryEntry> entry(String name) {
		return this.catalogue.entry(name);
	}

	/** Words that need an explanation. */
	public List<Term> glossary() {
		return this.catalogue.glossary();
	}

	/**
	 * What services help with that nobody has checked within a year of this day, or at
	 * all.
	 */
	public List<String> uncheckedServices(LocalDate today) {
		return this.catalogue.services()
			.stream()
			.filter(service -> service.checkedOn() == null || service.checkedOn().isAfter(today)
					|| service.checkedOn().isBefore(today.minusYears(1)))
			.map(Catalogue.Service::need)
			.toList();
	}

	/** For whom there are pages: code to name. */
	public Map<String, String> audiences() {
		return names(this.catalogue.audiences());
	}

	/** What they are about: code to name. */
	public Map<String, String> themes() {
		return names(this.catalogue.themes());
	}

	private static Map<String, String> names(List<Shelfmark> marks) {
		Map<String, String> names = new LinkedHashMap<>();
		marks.forEach(mark -> names.put(mark.code(), mark.name()));
		return names;
	}

	/**
	 * The text of a page as HTML, as it would stand on this day, without the links to
	 * what words mean.
	 * @param unchecked the words in place of a number that may not be shown
	 * @throws IllegalArgumentException when it names a place or a number that there is
	 * not
	 */
	public String html(LibraryEntry entry, LocalDate today, String unchecked) {
		Placeholders places = new Placeholders(this.profile, today, unchecked, contact -> "", false,
				new Placeholders.Keeping(false, ""));
		String text = new Wayfinder(this.catalogue, today).passable(entry.text(today), false);
		if (entry.shortest() != null) {
			// It must be fit for the day on which it is needed.
			places.fill(entry.shortest());
		}
		return Article.of("# " + entry.title() + "\n\n" + places.fill(text)).html();
	}

	/**
	 * Where links of a page lead that the public face would not follow: pictures, and
	 * what is neither an http address nor a page of ours.
	 */
	public List<String> strange(LibraryEntry entry) {
		return Article.links(entry.body() + "\n\n" + Objects.requireNonNullElse(entry.shortest(), ""))
			.stream()
			.filter(link -> !leads(link))
			.toList();
	}

	/** All that people read of a page, a line for each block; no addresses of links. */
	public static String wording(LibraryEntry entry) {
		return String.join("\n", entry.title(), entry.description(),
				Article.wording("# " + entry.title() + "\n\n" + entry.body()),
				Article.wording(Objects.requireNonNullElse(entry.shortest(), "")),
				(entry.quiet() != null) ? entry.quiet().title() : "", String.join("\n", entry.sources()),
				entry.check().by(), String.join("\n", entry.check().readWith()));
	}

	/** Whether the public face follows a link to this address. */
	public boolean leads(String link) {
		boolean page = link.matches("/guidance/[a-z0-9-]+") && !link.equals("/guidance/talk-to-someone");
		return page ? entry(link.substring("/guidance/".length())).isPresent()
				: link.matches("https?://[^/].*|/([^/].*)?|#.*");
	}

	/** A page as its file says it: the head, and the text below it. */
	public static String text(LibraryEntry entry) {
		Map<String, Object> head = new LinkedHashMap<>();
		head.put("title", entry.title());
		head.put("description", entry.description());
		head.put("audience", entry.topics().audiences());
		head.put("themes", entry.topics().themes());
		put(head, "words", entry.topics().words());
		Map<String, Object> check = new LinkedHashMap<>();
		check.put("edition", entry.check().edition());
		check.put("by", entry.check().by());
		check.put("on", entry.check().on().toString());
		check.put("next", entry.check().next().toString());
		check.put("read-with", new ArrayList<>(entry.check().readWith()));
		head.put("check", check);
		head.put("sources", entry.sources());
		put(head, "shortest", entry.shortest());
		put(head, "quiet", entry.quiet());
		head.put("layout", entry.layout().name().toLowerCase(Locale.ROOT));
		return "---\n" + ContentLayer.written(head) + "---\n" + entry.body();
	}

	private static void put(Map<String, Object> head, String name, @Nullable Object value) {
		if (value != null && !value.equals("")) {
			head.put(name, value);
		}
	}

	/**
	 * A page as its file says it.
	 * @throws IllegalArgumentException when it is none
	 */
	public static LibraryEntry entry(String name, String text) {
		return CatalogueReader.page(name, text);
	}

	/**
	 * A word that needs an explanation.
	 *
	 * @param word as it is explained
	 * @param also other forms of it
	 * @param meaning in words that everybody knows
	 */
	public record Term(String word, @Nullable List<String> also, String meaning) {

		/** The list in which they stand. */
		public static final String FILE = "glossary.yaml";

		public Term {
			if (word == null || meaning == null || TypedText.isBlank(word)) {
				throw new IllegalArgumentException("a word needs a meaning");
			}
			also = (also != null) ? List.copyOf(also) : null;
		}

		/** A row of the list as its text says it. */
		public static Term of(String row) {
			return ContentFiles.strictly(FILE, row, Term.class);
		}

		/** By which editors name it: small letters, digits and hyphens. */
		public String code() {
			return this.word.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		}

		List<String> forms() {
			List<String> others = (this.also != null) ? this.also : List.of();
			return Stream.concat(Stream.of(this.word), others.stream()).toList();
		}

	}

}
