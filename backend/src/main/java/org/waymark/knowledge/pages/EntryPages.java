package org.waymark.knowledge.pages;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.desk.Fault;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.knowledge.Item;
import org.waymark.knowledge.KeptVersion;
import org.waymark.knowledge.ItemStanding;
import org.waymark.knowledge.TextChanges;
import org.waymark.knowledge.pages.EntryFormPage.Choices;
import org.waymark.knowledge.pages.EntryFormPage.Look;
import org.waymark.knowledge.pages.EntryListPage.Row;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.site.guidance.EditedLibrary;
import org.waymark.site.guidance.LibraryEntry;
import org.waymark.site.guidance.LibraryEntry.Layout;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;

/** Turns pages of the library into what the pages of the desk say of them. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class EntryPages {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final Words words;

	private final InstantSource time;

	EntryPages(Words words, InstantSource time) {
		this.words = words;
		this.time = time;
	}

	LocalDate today() {
		return LocalDate.ofInstant(this.time.instant(), LONDON);
	}

	/** The list; overdue pages come first, then by the day of their next check. */
	EntryListPage list(DeskFrame frame, EditedLibrary library, List<KeptVersion> published, boolean closed) {
		LocalDate today = today();
		Set<String> edited = published.stream()
			.filter(version -> version.body().isPresent() && version.item().sort() == Item.Sort.PAGE)
			.map(version -> version.item().name())
			.collect(Collectors.toSet());
		List<Row> rows = library.entries()
			.stream()
			.sorted(Comparator.comparing((LibraryEntry entry) -> entry.check().next())
				.thenComparing(LibraryEntry::name))
			.map(entry -> row(entry, edited.contains(entry.name()), today))
			.toList();
		long overdue = rows.stream().filter(Row::overdue).count();
		return new EntryListPage(frame, closed ? this.words.of("content-outcome", "FOLDER_ONLY") : "",
				said("DUE", "{overdue}", Long.toString(overdue)).replace("{all}", Integer.toString(rows.size())), rows);
	}

	private Row row(LibraryEntry entry, boolean edited, LocalDate today) {
		String source = this.words.of("content", edited ? "BY_EDITORS" : "OF_FOLDER");
		List<String> people = entry.check().readWith();
		return new Row("/triage/content/pages/" + entry.name(), entry.title(), entry.check().edition() + ", " + source,
				TypedText.isolated(entry.check().by()) + ", " + TimeWords.date(entry.check().on()),
				TimeWords.date(entry.check().next()), entry.check().overdue(today),
				people.isEmpty() ? this.words.of("content", entry.safety() ? "UNREAD_SAFETY" : "UNREAD")
						: TypedText.isolated(String.join("; ", people)));
	}

	EntryFormPage form(DeskFrame frame, EntryForm form, EditedLibrary library, ItemStanding standing, boolean open) {
		String note = standing.waits()
			.map(version -> said("WAITS", "{author}", TypedText.isolated(version.authorName())))
			.orElse("");
		return new EntryFormPage(frame, form, choices(form, library, !standing.exists(), open), note, List.of(), null,
				List.of());
	}

	private Choices choices(EntryForm form, EditedLibrary library, boolean fresh, boolean open) {
		return new Choices(fresh, open, options(library.audiences(), form.audience()),
				options(library.themes(), form.themes()),
				Stream.of(Layout.values())
					.map(layout -> new Option(layout.name(), this.words.of("content-layout", layout.name()),
							layout.name().equals(form.text("layout"))))
					.toList());
	}

	private static List<Option> options(Map<String, String> names, List<String> chosen) {
		return names.entrySet()
			.stream()
			.map(name -> new Option(name.getKey(), name.getValue(), chosen.contains(name.getKey())))
			.toList();
	}

	/** The same page with what has to be put right. */
	EntryFormPage faulty(EntryFormPage page, List<Fault> faults, List<String> unfit) {
		List<FieldError> errors = Stream
			.concat(faults.stream().map(this.words::error), unfit.stream().map(words -> new FieldError("body", words)))
			.toList();
		return new EntryFormPage(page.frame(), page.form(), page.choices(), page.note(), page.theirs(), page.look(),
				errors);
	}

	/** The same page with how it would look; without, where it cannot be shown. */
	EntryFormPage looking(EntryFormPage page, String html) {
		return new EntryFormPage(page.frame(), page.form(), page.choices(), page.note(), page.theirs(),
				html.isEmpty() ? null : look(html), page.errors());
	}

	/** The same page after somebody else was first. */
	EntryFormPage conflict(EntryFormPage page, String theirs, String mine) {
		return new EntryFormPage(page.frame(), page.form(), page.choices(), page.note(),
				TextChanges.between(theirs, mine), page.look(), page.errors());
	}

	private Look look(String html) {
		Readability readability = Readability.of(blocks(html), this.words.of("content", "GRADE"));
		return new Look(lower(html), readability.grade(), readability.longest());
	}

	/** Headings below those of the page of the desk. */
	private static String lower(String html) {
		return html.replaceAll("<(/?)h3\\b", "<$1h5")
			.replaceAll("<(/?)h2\\b", "<$1h4")
			.replaceAll("<(/?)h1\\b", "<$1h3");
	}

	private static List<String> blocks(String html) {
		return Stream.of(html.split("</?(h\\d|p|li|ul|ol|blockquote|pre|hr)\\b[^>]*>"))
			.map(block -> TypedText.stripped(block.replaceAll("<[^>]*>", "")
				.replace("&lt;", "<")
				.replace("&gt;", ">")
				.replace("&quot;", "\"")
				.replace("&amp;", "&")))
			.filter(block -> !block.isEmpty())
			.toList();
	}

	private String said(String code, String place, String what) {
		return this.words.of("content", code).replace(place, what);
	}

}
