package org.waymark.statistics.shown;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskBranding;
import org.waymark.site.text.Csv;
import org.waymark.statistics.disclosure.PublishedTable;
import org.waymark.statistics.disclosure.TablePlan.Span;
import org.waymark.statistics.releases.Release;

/**
 * A release as a tidy table with its dictionary, in the shape of the education
 * department's statistics service.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ReleaseFiles {

	private static final String TOTAL = "Total";

	private static final String VALUE = "reports";

	private static final List<String> FILTERS = List.of("kind", "source", "outcome", "in-time", "age", "sex");

	private static final List<String> PLACE = List.of("time_period", "time_identifier", "geographic_level",
			"country_code", "country_name", "la_name");

	private final Words words;

	private final DeskBranding branding;

	ReleaseFiles(Words words, DeskBranding branding) {
		this.words = words;
		this.branding = branding;
	}

	String figures(Release release) {
		Stream<List<String>> heads = Stream
			.of(concat(PLACE, FILTERS.stream().map(ReleaseFiles::column).toList(), VALUE));
		return file(Stream.concat(heads, release.tables().stream().flatMap(this::rows)));
	}

	String dictionary() {
		List<String> heads = List.of("col_name", "col_type", "label", "indicator_grouping", "indicator_unit",
				"indicator_dp", "filter_hint", "filter_grouping_column");
		Stream<List<String>> filters = FILTERS.stream()
			.map(name -> List.of(column(name), "Filter", this.words.of("figure-table", name), "", "", "",
					this.words.of("figure-definition", name), ""));
		List<String> value = List.of(VALUE, "Indicator", this.words.of("release", "REPORTS"), "", "", "0",
				this.words.of("release", "SYMBOLS"), "");
		return file(Stream.of(Stream.of(heads), filters, Stream.of(value)).flatMap(part -> part));
	}

	private static String file(Stream<List<String>> rows) {
		return new String(Csv.file(rows), StandardCharsets.UTF_8);
	}

	private Stream<List<String>> rows(PublishedTable table) {
		boolean year = table.table().span() == Span.YEAR;
		List<String> place = List.of(table.period().substring(0, 4),
				this.words.of("release", year ? "YEAR" : "QUARTER")
					.replace("{number}", table.period().replaceAll(".*Q", "")),
				this.words.of("release", "LEVEL"), "E92000001", this.words.of("release", "COUNTRY"),
				this.branding.masthead().council());
		return table.rows().stream().map(row -> concat(place, filters(table, row), row.cell().symbol()));
	}

	private List<String> filters(PublishedTable table, PublishedTable.Row row) {
		return FILTERS.stream().map(name -> {
			int at = table.table().by().indexOf(name);
			return (at < 0) ? TOTAL : this.words.of("counted-" + name, row.codes().get(at));
		}).toList();
	}

	private static String column(String dimension) {
		return dimension.replace('-', '_');
	}

	private static List<String> concat(List<String> first, List<String> then, String last) {
		List<String> all = new ArrayList<>(first);
		all.addAll(then);
		all.add(last);
		return all;
	}

}
