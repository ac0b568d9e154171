package org.waymark.knowledge.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.waymark.desk.Fault;
import org.waymark.knowledge.Item;
import org.waymark.site.content.ContentLayer;
import org.waymark.site.guidance.EditedLibrary.Term;

/** Words with their meaning. */
final class WordRows implements ListedRows {

	private static final Map<String, Integer> FIELDS = most();

	private static Map<String, Integer> most() {
		Map<String, Integer> most = new LinkedHashMap<>();
		most.put("code", 80);
		most.put("word", 60);
		most.put("also", 300);
		most.put("meaning", 300);
		most.put("why", 500);
		return most;
	}

	@Override
	public Item.Sort sort() {
		return Item.Sort.WORD;
	}

	@Override
	public String path() {
		return "/triage/content/words";
	}

	@Override
	public Map<String, Integer> fields() {
		return FIELDS;
	}

	/** Under another code its address would lead nowhere. */
	@Override
	public List<Fault> faults(RowForm form, boolean fresh) {
		List<Fault> faults = new ArrayList<>();
		if (form.text("word").lines().count() != 1 || code(form).isEmpty()) {
			faults.add(new Fault("word", "WORD_WORD"));
		}
		else if (!fresh && !code(form).equals(form.text("code"))) {
			faults.add(new Fault("word", "WORD_SAME"));
		}
		if (form.text("meaning").isEmpty()) {
			faults.add(new Fault("meaning", "WORD_MEANING"));
		}
		return faults;
	}

	@Override
	public String code(RowForm form) {
		return form.text("word").isEmpty() ? "" : term(form).code();
	}

	@Override
	public String written(RowForm form) {
		return ContentLayer.written(term(form));
	}

	private static Term term(RowForm form) {
		List<String> also = form.lines("also");
		return new Term(form.text("word"), also.isEmpty() ? null : also, form.text("meaning").replace("\n", " "));
	}

	@Override
	public RowForm read(String row, int version) {
		Term term = Term.of(row);
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("code", term.code());
		texts.put("word", term.word());
		texts.put("also", String.join("\n", Objects.requireNonNullElse(term.also(), List.of())));
		texts.put("meaning", term.meaning());
		return new RowForm(texts, List.of(), version);
	}

	@Override
	public String told(RowForm form) {
		return form.text("meaning");
	}

	@Override
	public List<String> look(RowForm form) {
		return List.of(form.text("word"), form.text("meaning"));
	}

}
