package org.waymark.knowledge.lists;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.desk.Fault;
import org.waymark.desk.Words;
import org.waymark.knowledge.Item;
import org.waymark.knowledge.KeptVersion;
import org.waymark.knowledge.TextChanges;
import org.waymark.knowledge.lists.RowDesk.Sent;
import org.waymark.knowledge.pages.Readability;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.site.campaigns.FiledCampaign;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;

/** Turns rows of lists into what the pages of the desk say of them. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class RowPages {

	private final Words words;

	RowPages(Words words) {
		this.words = words;
	}

	/** The list in its own order, which is that of the public pages. */
	RowListPage list(DeskFrame frame, ListedRows rows, Map<String, String> all, List<KeptVersion> published,
			boolean closed) {
		Set<Item> edited = published.stream()
			.filter(version -> version.body().isPresent())
			.map(KeptVersion::item)
			.collect(Collectors.toSet());
		List<RowListPage.Row> shown = all.entrySet()
			.stream()
			.filter(row -> !row.getKey().isEmpty())
			.map(row -> row(rows, row.getKey(), row.getValue(), edited))
			.toList();
		return new RowListPage(frame, rows.path(), closed ? this.words.of("content-outcome", "FOLDER_ONLY") : "",
				said(rows, "TITLE"), said(rows, "LEAD"), said(rows, "ADD"), said(rows, "TOLD"), shown);
	}

	private RowListPage.Row row(ListedRows rows, String code, String row, Set<Item> edited) {
		RowForm form = rows.read(row, 0);
		String told = rows.told(form);
		String source = edited.contains(new Item(rows.sort(), code)) ? "BY_EDITORS" : "OF_FOLDER";
		return new RowListPage.Row(rows.path() + "/" + code, rows.look(form).get(0),
				told.isEmpty() ? said(rows, "UNTOLD") : told, this.words.of("content", source));
	}

	RowFormPage form(Sent sent, boolean open, List<Fault> faults, List<String> unfit) {
		ListedRows rows = sent.rows();
		RowForm form = sent.form();
		String note = sent.standing()
			.waits()
			.map(version -> this.words.of("content", "WAITS")
				.replace("{author}", TypedText.isolated(version.authorName())))
			.orElse("");
		List<FieldError> errors = Stream
			.concat(faults.stream().map(this.words::error),
					unfit.stream().map(fault -> new FieldError(said(rows, "FIELD"), fault)))
			.toList();
		boolean fresh = !sent.standing().exists();
		List<Option> themes = FiledCampaign.THEMES.stream()
			.map(code -> new Option(code, this.words.of("theme", code.toUpperCase(Locale.ROOT)),
					form.themes().contains(code)))
			.toList();
		return new RowFormPage(sent.frame(), rows.sort() == Item.Sort.CAMPAIGN,
				new RowFormPage.Place(rows.path(), said(rows, fresh ? "ADD" : "CHANGE"), said(rows, "TITLE"), fresh,
						open),
				form, note, List.of(), faults.isEmpty() ? look(rows.look(form)) : Readability.NONE, themes, errors);
	}

	private Readability look(List<String> lines) {
		return Readability.of(lines.stream().filter(line -> !line.isEmpty()).toList(),
				this.words.of("content", "GRADE"));
	}

	/** The same page after somebody else was first. */
	RowFormPage conflict(RowFormPage page, String theirs, String mine) {
		return new RowFormPage(page.frame(), page.campaign(), page.place(), page.form(), page.note(),
				TextChanges.between(theirs, mine), page.readability(), page.themes(), page.errors());
	}

	private String said(ListedRows rows, String code) {
		return this.words.of("content-list", rows.sort().name() + "_" + code);
	}

}
