package org.waymark.knowledge.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.desk.TypedValue;
import org.waymark.site.guidance.LibraryEntry;
import org.waymark.site.guidance.LibraryEntry.Check;
import org.waymark.site.guidance.LibraryEntry.Layout;
import org.waymark.site.guidance.LibraryEntry.Quiet;
import org.waymark.site.guidance.LibraryEntry.Topics;
import org.waymark.site.text.TypedText;

/**
 * A page of the library, as typed.
 *
 * @param texts field to text
 * @param audience codes
 * @param themes codes
 * @param version number of the newest version that the editor saw
 */
record EntryForm(Map<String, String> texts, List<String> audience, List<String> themes, int version) {

	/** Each field and the most characters that it takes. */
	private static final Map<String, Integer> FIELDS = fields();

	private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";

	EntryForm {
		audience = List.copyOf(audience);
		themes = List.copyOf(themes);
	}

	private static Map<String, Integer> fields() {
		Map<String, Integer> most = new LinkedHashMap<>();
		most.put("name", 60);
		most.put("title", 120);
		most.put("description", 300);
		most.put("words", 1000);
		most.put("body", 40_000);
		most.put("shortest", 2000);
		most.put("sources", 4000);
		most.put("by", 200);
		most.put("on", 10);
		most.put("next", 10);
		most.put("readWith", 1000);
		most.put("quiet", 20);
		most.put("quietTitle", 120);
		most.put("layout", 20);
		most.put("why", 500);
		return most;
	}

	static EntryForm of(Typed typed) {
		Map<String, String> texts = new LinkedHashMap<>();
		FIELDS.keySet().forEach(field -> texts.put(field, TypedText.stripped(typed.one(field)).replace("\r\n", "\n")));
		return new EntryForm(texts, typed.all("audience"), typed.all("themes"), typed.number("version"));
	}

	/** A new page: nothing is chosen. */
	static EntryForm empty() {
		Map<String, String> texts = new LinkedHashMap<>();
		FIELDS.keySet().forEach(field -> texts.put(field, ""));
		texts.put("layout", Layout.PLAIN.name());
		return new EntryForm(texts, List.of(), List.of(), 0);
	}

	static EntryForm of(LibraryEntry entry, int version) {
		Map<String, String> texts = empty().texts();
		texts.put("name", entry.name());
		texts.put("title", entry.title());
		texts.put("description", entry.description());
		texts.put("words", entry.topics().words());
		texts.put("body", TypedText.stripped(entry.body()));
		texts.put("shortest", (entry.shortest() != null) ? TypedText.stripped(entry.shortest()) : "");
		texts.put("sources", String.join("\n", entry.sources()));
		texts.put("by", entry.check().by());
		texts.put("on", entry.check().on().toString());
		texts.put("next", entry.check().next().toString());
		texts.put("readWith", String.join("\n", entry.check().readWith()));
		texts.put("quiet", (entry.quiet() != null) ? entry.quiet().code() : "");
		texts.put("quietTitle", (entry.quiet() != null) ? entry.quiet().title() : "");
		texts.put("layout", entry.layout().name());
		return new EntryForm(texts, entry.topics().audiences(), entry.topics().themes(), version);
	}

	/** A page that was withdrawn, to be written anew. */
	static EntryForm gone(String name, int version) {
		return empty().named(name).again(version);
	}

	/** The same of the page at an address. */
	EntryForm named(String name) {
		Map<String, String> other = new LinkedHashMap<>(this.texts);
		other.put("name", name);
		return new EntryForm(other, this.audience, this.themes, this.version);
	}

	/** Whether it is enough for a page. */
	boolean whole() {
		return !text("title").isEmpty() && !text("body").isEmpty() && TypedValue.day(text("on")).isPresent()
				&& TypedValue.day(text("next")).isPresent() && layout().isPresent();
	}

	/** What stands in a field. */
	public String text(String field) {
		return this.texts.getOrDefault(field, "");
	}

	/** What has to be put right; the codes of what is too long name the field. */
	List<Fault> faults(LocalDate today) {
		List<Fault> faults = new ArrayList<>();
		FIELDS.forEach((field, most) -> fault(faults, text(field).length() > most, field,
				"ENTRY_LONG_" + field.toUpperCase(Locale.ROOT)));
		fault(faults, !text("name").matches(NAME), "name", "ENTRY_NAME");
		fault(faults, text("title").isEmpty(), "title", "ENTRY_TITLE");
		fault(faults, text("description").isEmpty(), "description", "ENTRY_DESCRIPTION");
		fault(faults, this.audience.isEmpty(), "audience", "ENTRY_AUDIENCE");
		fault(faults, this.themes.isEmpty(), "themes", "ENTRY_THEMES");
		fault(faults, text("body").isEmpty(), "body", "ENTRY_BODY");
		fault(faults, lines("sources").isEmpty(), "sources", "ENTRY_SOURCES");
		fault(faults, text("by").isEmpty(), "by", "ENTRY_BY");
		Optional<LocalDate> on = TypedValue.day(text("on")).filter(day -> !day.isAfter(today));
		fault(faults, on.isEmpty(), "on", "ENTRY_ON");
		fault(faults, TypedValue.day(text("next")).filter(day -> !day.isBefore(today)).isEmpty(), "next", "ENTRY_NEXT");
		boolean neither = text("quiet").isEmpty() && text("quietTitle").isEmpty();
		boolean both = text("quiet").matches("[a-z0-9]+") && !text("quietTitle").isEmpty();
		fault(faults, !neither && !both, "quiet", "ENTRY_QUIET");
		fault(faults, layout().isEmpty(), "layout", "ENTRY_LAYOUT");
		return faults;
	}

	private static void fault(List<Fault> faults, boolean wrong, String field, String code) {
		if (wrong && faults.stream().noneMatch(fault -> fault.field().equals(field))) {
			faults.add(new Fault(field, code));
		}
	}

	private Optional<Layout> layout() {
		return List.of(Layout.values()).stream().filter(layout -> layout.name().equals(text("layout"))).findFirst();
	}

	private List<String> lines(String field) {
		return text(field).lines().map(TypedText::stripped).filter(line -> !line.isEmpty()).toList();
	}

	/** What was typed as a page, once nothing is wrong with it. */
	LibraryEntry entry(int edition) {
		Check check = new Check(edition, text("by"), TypedValue.day(text("on")).orElseThrow(),
				TypedValue.day(text("next")).orElseThrow(), lines("readWith"));
		return new LibraryEntry(text("name"), text("title"), text("description"),
				new Topics(this.audience, this.themes, TypedText.oneLine(text("words"))), check, lines("sources"),
				text("shortest").isEmpty() ? null : text("shortest") + "\n",
				text("quiet").isEmpty() ? null : new Quiet(text("quiet"), text("quietTitle")), layout().orElseThrow(),
				text("body") + "\n");
	}

	/** The same words for what stands there now. */
	EntryForm again(int newest) {
		return new EntryForm(this.texts, this.audience, this.themes, newest);
	}

	@Override
	public String toString() {
		return "EntryForm[hidden]";
	}

}
