package org.waymark.statistics.shown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.clocks.WorkingTime;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.StaffId;
import org.waymark.staff.DeskFrame;
import org.waymark.statistics.disclosure.PublishedCell;
import org.waymark.statistics.disclosure.PublishedShare;
import org.waymark.statistics.disclosure.PublishedTable;
import org.waymark.statistics.disclosure.Quarter;
import org.waymark.statistics.disclosure.TablePlan.PlannedTable;
import org.waymark.statistics.disclosure.TablePlan.Span;
import org.waymark.statistics.releases.Release;
import org.waymark.statistics.shown.BarChart.Labelled;
import org.waymark.statistics.shown.ReleasePage.Row;
import org.waymark.statistics.shown.ReleasePage.Shown;

/** Puts published cells into words. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ReleaseFactory {

	private static final String TABLE = "plan-table";

	private static final String KIND = "kind";

	private static final String WORDS = "release";

	private final Words words;

	ReleaseFactory(Words words) {
		this.words = words;
	}

	ReleaseListPage list(DeskFrame frame, List<Release> releases, Quarter ripe, String said) {
		boolean there = releases.stream().anyMatch(release -> release.quarter().equals(ripe));
		return new ReleaseListPage(frame, there ? "" : ripe.toString(), title(ripe), note(said),
				releases.stream()
					.map(release -> new ReleaseListPage.Row(release.quarter().toString(), title(release.quarter()),
							state(release)))
					.toList());
	}

	ReleasePage page(DeskFrame frame, Release release, StaffId reader, String said) {
		Optional<PublishedCell> total = release.tables()
			.stream()
			.filter(table -> table.table().by().isEmpty() && !table.rows().isEmpty())
			.map(table -> table.rows().get(0).cell())
			.findFirst();
		return new ReleasePage(frame, release.quarter().toString(), title(release.quarter()),
				release.released().isEmpty(), release.made().toString(), release.maker().equals(reader), note(said),
				release.tables().stream().map(table -> shown(table, total)).toList());
	}

	/** A quarter in words. */
	String title(Quarter quarter) {
		return this.words.of("quarter", Integer.toString(quarter.number()))
			.replace("{year}", Integer.toString(quarter.year()));
	}

	/** A number, or why there is none. */
	String said(PublishedTable table, PublishedCell cell) {
		return cell.number().isPresent() ? cell.symbol()
				: this.words.of(WORDS, "HIDDEN").replace("{below}", Integer.toString(table.table().rounding().below()));
	}

	/** What a row is about. */
	String name(PlannedTable table, List<String> codes) {
		if (codes.isEmpty()) {
			return this.words.of("figure", "ALL");
		}
		return Stream.iterate(0, at -> at + 1)
			.limit(codes.size())
			.map(at -> this.words.of("counted-" + table.by().get(at), codes.get(at)))
			.collect(Collectors.joining(", "));
	}

	private String state(Release release) {
		return release.released()
			.map(at -> this.words.of(WORDS, "RELEASED").replace("{day}", TimeWords.date(WorkingTime.day(at))))
			.orElseGet(() -> this.words.of(WORDS, "DRAFT"));
	}

	private String note(String said) {
		return said.isEmpty() ? "" : this.words.maybe("release-said", said).orElse("");
	}

	private Shown shown(PublishedTable table, Optional<PublishedCell> total) {
		PlannedTable plan = table.table();
		String caption = this.words.of(WORDS, "CAPTION")
			.replace("{table}", this.words.of(TABLE, plan.name()))
			.replace("{period}", period(table));
		boolean shares = plan.span() == Span.QUARTER && plan.by().size() == 1;
		List<Row> rows = new ArrayList<>();
		List<Labelled> cells = new ArrayList<>();
		for (PublishedTable.Row row : table.rows()) {
			String name = name(plan, row.codes());
			String number = said(table, row.cell());
			cells.add(new Labelled(name, row.cell(), number));
			rows.add(new Row(name, shares ? List.of(number, share(row.cell(), total)) : List.of(number)));
		}
		List<String> heads = Stream.of("REPORTS", "SHARE")
			.limit(shares ? 2 : 1)
			.map(code -> this.words.of(WORDS, code))
			.toList();
		return new Shown(plan.name(), caption, heads, rows, hidden(table),
				BarChart.of(plan.name() + "-chart", caption, cells));
	}

	private String period(PublishedTable table) {
		return (table.table().span() == Span.YEAR) ? table.period() : title(Quarter.read(table.period()));
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
