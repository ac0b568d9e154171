package org.waymark.statistics.shown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.figures.ReleasedFigures;
import org.waymark.site.figures.ReleasedFigures.Cell;
import org.waymark.site.figures.ReleasedFigures.National;
import org.waymark.site.figures.ReleasedFigures.Row;
import org.waymark.statistics.disclosure.PublishedCell;
import org.waymark.statistics.disclosure.PublishedShare;
import org.waymark.statistics.disclosure.PublishedTable;
import org.waymark.statistics.disclosure.Quarter;
import org.waymark.statistics.disclosure.TablePlan.PlannedTable;
import org.waymark.statistics.disclosure.TablePlan.Span;
import org.waymark.statistics.releases.Release;

/**
 * Puts the tables of a release into words, each with what it means and what it was in the
 * four periods before.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ReleaseTables {

	private static final int BEFORE = 4;

	private static final String WORDS = "release";

	private static final String KIND = "kind";

	private final Words words;

	ReleaseTables(Words words) {
		this.words = words;
	}

	/**
	 * The tables of a release.
	 * @param others releases of which the reader may see the figures as well
	 */
	List<ReleasedFigures.Table> of(Release release, List<Release> others, Map<String, National> national) {
		Optional<PublishedCell> total = release.tables()
			.stream()
			.filter(table -> table.table().by().isEmpty() && !table.rows().isEmpty())
			.map(table -> table.rows().get(0).cell())
			.findFirst();
		return release.tables()
			.stream()
			.map(table -> table(table, total, before(table, others), national.get(table.table().name())))
			.toList();
	}

	/** What to know before reading a release. */
	List<String> sentences() {
		return Stream.of("1", "2", "3", "4").map(number -> this.words.of("release-sentence", number)).toList();
	}

	/** A quarter in words. */
	String title(Quarter quarter) {
		return this.words.of("quarter", Integer.toString(quarter.number()))
			.replace("{year}", Integer.toString(quarter.year()));
	}

	private ReleasedFigures.Table table(PublishedTable table, Optional<PublishedCell> total,
			List<PublishedTable> before, @Nullable National national) {
		PlannedTable plan = table.table();
		String caption = this.words.of(WORDS, "CAPTION")
			.replace("{table}", this.words.of("plan-table", plan.name()))
			.replace("{period}", longPeriod(table));
		boolean shares = plan.span() == Span.QUARTER && plan.by().size() == 1;
		List<String> heads = new ArrayList<>(List.of(this.words.of(WORDS, "REPORTS")));
		if (shares) {
			heads.add(this.words.of(WORDS, "SHARE"));
		}
		before.forEach(earlier -> heads.add(period(earlier)));
		List<Row> rows = table.rows()
			.stream()
			.map(row -> new Row(names(plan, row.codes()), cell(plan, row.cell()),
					shares ? share(row.cell(), total) : "",
					before.stream().map(earlier -> cell(plan, earlier, row.codes())).toList()))
			.toList();
		List<String> periods = Stream.concat(Stream.of(table), before.stream()).map(this::period).toList();
		return new ReleasedFigures.Table(plan.name(), caption,
				this.words.of(WORDS, "CHART").replace("{caption}", caption), notes(plan), hidden(table), heads, periods,
				rows, national);
	}

	/** The same table of the periods before, as far as it was let go. */
	private static List<PublishedTable> before(PublishedTable table, List<Release> others) {
		Map<String, PublishedTable> byPeriod = new LinkedHashMap<>();
		others.stream()
			.flatMap(release -> release.tables().stream())
			.filter(other -> other.table().name().equals(table.table().name()))
			.forEach(other -> byPeriod.put(other.period(), other));
		return periodsBefore(table).filter(byPeriod::containsKey).map(byPeriod::get).toList();
	}

	private static Stream<String> periodsBefore(PublishedTable table) {
		if (table.table().span() == Span.YEAR) {
			int year = Integer.parseInt(table.period());
			return IntStream.rangeClosed(1, BEFORE).mapToObj(back -> Integer.toString(year - back));
		}
		return Stream.iterate(Quarter.read(table.period()).before(), Quarter::before)
			.limit(BEFORE)
			.map(Quarter::toString);
	}

	/** What is counted, out of what, and what to mind. */
	private List<String> notes(PlannedTable plan) {
		Stream<String> definitions = plan.by().isEmpty() ? Stream.of(this.words.of("plan-definition", plan.name()))
				: plan.by().stream().map(dimension -> this.words.of("figure-definition", dimension));
		return Stream
			.concat(definitions,
					Stream.of(this.words.of("plan-denominator", plan.name()),
							this.words.of("plan-caveat", plan.name())))
			.toList();
	}

	private Cell cell(PlannedTable plan, PublishedTable earlier, List<String> codes) {
		return earlier.rows()
			.stream()
			.filter(row -> row.codes().equals(codes))
			.map(row -> cell(earlier.table(), row.cell()))
			.findFirst()
			.orElseGet(() -> new Cell(0, plan.rounding().step(), this.words.of(WORDS, "NO_SUCH_ROW")));
	}

	/** A number, or why there is none. */
	private Cell cell(PlannedTable plan, PublishedCell cell) {
		String said = cell.number().isPresent() ? cell.symbol()
				: this.words.of(WORDS, "HIDDEN").replace("{below}", Integer.toString(plan.rounding().below()));
		return new Cell(cell.number().orElse(0), plan.rounding().step(), said);
	}

	/** What a row is about. */
	private List<String> names(PlannedTable table, List<String> codes) {
		return codes.isEmpty() ? List.of(this.words.of("figure", "ALL"))
				: IntStream.range(0, codes.size())
					.mapToObj(at -> this.words.of("counted-" + table.by().get(at), codes.get(at)))
					.toList();
	}

	private String longPeriod(PublishedTable table) {
		return (table.table().span() == Span.YEAR) ? table.period() : title(Quarter.read(table.period()));
	}

	/** Short enough for a column. */
	private String period(PublishedTable table) {
		if (table.table().span() == Span.YEAR) {
			return table.period();
		}
		Quarter quarter = Quarter.read(table.period());
		return this.words.of(WORDS, "SHORT")
			.replace("{number}", Integer.toString(quarter.number()))
			.replace("{year}", Integer.toString(quarter.year()));
	}

	private String hidden(PublishedTable table) {
		if (table.rows().stream().allMatch(row -> row.cell().number().isPresent())) {
			return "";
		}
		return this.words.of(WORDS, table.table().by().contains(KIND) ? "TOO_FEW_OF_A_KIND" : "TOO_FEW");
	}

	private String share(PublishedCell part, Optional<PublishedCell> total) {
		return total.flatMap(whole -> PublishedShare.of(part, whole))
			.map(share -> this.words.of("release-share", share.bound().name())
				.replace("{percent}", Integer.toString(share.percent())))
			.orElseGet(() -> this.words.of("release-share", "NOT_SHOWN"));
	}

}
