package org.waymark.knowledge.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.site.text.TypedText;

/**
 * A row of a list, as typed.
 *
 * @param texts field to text
 * @param themes codes
 * @param version number of the newest version that the editor saw
 */
record RowForm(Map<String, String> texts, List<String> themes, int version) {

	RowForm {
		themes = List.copyOf(themes);
	}

	static RowForm of(Typed typed, ListedRows rows) {
		Map<String, String> texts = new LinkedHashMap<>();
		rows.fields()
			.keySet()
			.forEach(field -> texts.put(field, TypedText.stripped(typed.one(field)).replace("\r\n", "\n")));
		return new RowForm(texts, typed.all("themes"), typed.number("version"));
	}

	static RowForm empty() {
		return new RowForm(Map.of(), List.of(), 0);
	}

	/** What stands in a field. */
	public String text(String field) {
		return this.texts.getOrDefault(field, "");
	}

	/** The lines of a field that say something. */
	List<String> lines(String field) {
		return text(field).lines().map(TypedText::stripped).filter(line -> !line.isEmpty()).toList();
	}

	/** What has to be put right; the codes of what is too long name the field. */
	List<Fault> faults(ListedRows rows, boolean fresh) {
		List<Fault> faults = new ArrayList<>();
		rows.fields().forEach((field, most) -> {
			if (text(field).length() > most) {
				faults.add(new Fault(field, rows.sort().name() + "_LONG_" + field.toUpperCase(Locale.ROOT)));
			}
		});
		rows.faults(this, fresh)
			.stream()
			.filter(fault -> faults.stream().noneMatch(found -> found.field().equals(fault.field())))
			.forEach(faults::add);
		return faults;
	}

	/** The same words for what stands there now. */
	RowForm again(int newest) {
		return new RowForm(this.texts, this.themes, newest);
	}

	/** The same of the row at an address. */
	RowForm coded(String code) {
		Map<String, String> other = new LinkedHashMap<>(this.texts);
		other.put("code", code);
		return new RowForm(other, this.themes, this.version);
	}

	@Override
	public String toString() {
		return "RowForm[hidden]";
	}

}
