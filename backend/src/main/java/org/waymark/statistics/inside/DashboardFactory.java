package org.waymark.statistics.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.figures.Chart;
import org.waymark.site.figures.Charts;
import org.waymark.site.figures.Charts.Step;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;
import org.waymark.statistics.disclosure.FigureCodes;
import org.waymark.statistics.disclosure.Quarter;
import org.waymark.statistics.facts.QuarterSums;
import org.waymark.statistics.inside.DashboardPage.Other;
import org.waymark.statistics.inside.DashboardPage.Row;
import org.waymark.statistics.inside.DashboardPage.Table;

/** Turns true figures into the page for those inside. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class DashboardFactory {

	/** What a hub is asked for, in the order of the page. */
	static final List<String> HUB = List.of("source", "in-time", "rating", "outcome", "again", "hours", "name",
			"reading", "age", "sex", "looked-after");

	static final String KIND = "kind";

	private static final int HUNDRED = 100;

	private final Words words;

	DashboardFactory(Words words) {
		this.words = words;
	}

	/**
	 * The page.
	 * @param quarters the one that is shown first, then those before it
	 */
	DashboardPage page(DeskFrame frame, List<QuarterFigures> quarters) {
		QuarterFigures now = quarters.get(0);
		List<Other> others = quarters.stream()
			.skip(1)
			.map(before -> new Other(before.quarter().toString(), title(before.quarter())))
			.toList();
		List<Table> families = List.of(counted(KIND, quarters), beside(now.sums()), entered(quarters));
		List<String> sources = now.entered()
			.figures()
			.entrySet()
			.stream()
			.map(figure -> this.words.of("figure", "SOURCE")
				.replace("{what}", this.words.of("entered", figure.getKey()))
				.replace("{source}", TypedText.isolated(figure.getValue().source()))
				.replace("{day}", TimeWords.date(figure.getValue().day())))
			.toList();
		return new DashboardPage(frame, now.quarter().toString(), title(now.quarter()), others, families,
				HUB.stream().map(dimension -> counted(dimension, quarters)).toList(), sources, funnel(now.sums()));
	}

	/** How far reports came. Its numbers stand in the tables, some as a sum of two. */
	private Chart funnel(QuarterSums sums) {
		int all = sums.total();
		int read = all - sums.of("reading", "UNREAD");
		int decided = all - sums.of("outcome", "OPEN");
		int helped = decided - sums.of("outcome", "NO_ACTION");
		return Charts.funnel("funnel", this.words.of("figure-funnel", "TITLE"),
				List.of(step("ALL", all), step("READ", read), step("DECIDED", decided), step("HELPED", helped)));
	}

	private Step step(String code, int number) {
		return new Step(this.words.of("figure-funnel", code), number);
	}

	/** A quarter in words. */
	String title(Quarter quarter) {
		return this.words.of("quarter", Integer.toString(quarter.number()))
			.replace("{year}", Integer.toString(quarter.year()));
	}

	private Table counted(String dimension, List<QuarterFigures> quarters) {
		List<Row> rows = new ArrayList<>();
		for (String code : FigureCodes.SHIPPED.of(dimension)) {
			rows.add(row(this.words.of("counted-" + dimension, code), quarters,
					figures -> share(figures.sums().of(dimension, code), figures.sums().total())));
		}
		rows.add(row(this.words.of("figure", "ALL"), quarters, figures -> Integer.toString(figures.sums().total())));
		return new Table(dimension, this.words.of("figure-table", dimension),
				this.words.of("figure-definition", dimension), heads(quarters), rows);
	}

	/** Who suffers each kind of harm; boys and children in care stand beside it. */
	private Table beside(QuarterSums sums) {
		List<String> heads = Stream.of("sex", "looked-after")
			.flatMap(dimension -> FigureCodes.SHIPPED.of(dimension)
				.stream()
				.map(code -> this.words.of("counted-" + dimension, code)))
			.toList();
		List<Row> rows = FigureCodes.SHIPPED.of(KIND)
			.stream()
			.map(kind -> new Row(this.words.of("counted-" + KIND, kind),
					Stream.of("sex", "looked-after")
						.flatMap(dimension -> FigureCodes.SHIPPED.of(dimension)
							.stream()
							.map(code -> Integer.toString(sums.beside(kind, dimension, code))))
						.toList()))
			.toList();
		return new Table("beside", this.words.of("figure-table", "beside"),
				this.words.of("figure-definition", "beside"), heads, rows);
	}

	private Table entered(List<QuarterFigures> quarters) {
		List<Row> rows = FigureCodes.SHIPPED.entered()
			.stream()
			.map(code -> row(this.words.of("entered", code), quarters, figures -> {
				var figure = figures.entered().figures().get(code);
				return (figure == null) ? this.words.of("figure", "NOT_ENTERED") : Integer.toString(figure.number());
			}))
			.toList();
		return new Table("entered", this.words.of("figure-table", "entered"),
				this.words.of("figure-definition", "entered"), heads(quarters), rows);
	}

	private List<String> heads(List<QuarterFigures> quarters) {
		return quarters.stream().map(figures -> title(figures.quarter())).toList();
	}

	private static Row row(String name, List<QuarterFigures> quarters, Function<QuarterFigures, String> cell) {
		return new Row(name, quarters.stream().map(cell).toList());
	}

	private static String share(int part, int whole) {
		return (whole == 0) ? "0" : part + " (" + Math.round(part * (float) HUNDRED / whole) + "%)";
	}

}
