package org.waymark.statistics.inside;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.desk.DeskTables;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.staff.DeskFrame;
import org.waymark.statistics.disclosure.FigureCodes;
import org.waymark.statistics.disclosure.TablePlan;
import org.waymark.statistics.disclosure.TablePlan.PlannedTable;
import org.waymark.statistics.inside.DictionaryPage.Entry;

/**
 * Writes the dictionary from what is counted and from the plan: nobody keeps it by hand.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class DictionaryFactory {

	private final TablePlan plan = DeskTables.read("tables.yaml", TablePlan.class);

	private final Words words;

	DictionaryFactory(Words words) {
		this.words = words;
	}

	DictionaryPage page(DeskFrame frame) {
		return new DictionaryPage(frame, this.plan.version(),
				Stream.of(Stream.of(DashboardFactory.KIND), DashboardFactory.HUB.stream(), Stream.of("entered"))
					.flatMap(names -> names)
					.map(this::entry)
					.toList());
	}

	private Entry entry(String dimension) {
		String kind = dimension.equals("entered") ? dimension : "counted-" + dimension;
		List<String> known = dimension.equals("entered") ? FigureCodes.SHIPPED.entered()
				: FigureCodes.SHIPPED.of(dimension);
		List<String> codes = known.stream().map(code -> this.words.of(kind, code)).toList();
		return new Entry(dimension, this.words.of("figure-table", dimension),
				this.words.of("figure-definition", dimension), codes,
				this.plan.tables().stream().filter(table -> table.by().contains(dimension)).map(this::said).toList());
	}

	/** How a table is published, out of what its numbers are, and what to mind. */
	private String said(PlannedTable table) {
		return String.join(" ", published(table), this.words.of("plan-denominator", table.name()),
				this.words.of("plan-caveat", table.name()));
	}

	private String published(PlannedTable table) {
		return this.words.of("plan-span", table.span().name())
			.replace("{table}", this.words.of("plan-table", table.name()))
			.replace("{below}", Integer.toString(table.rounding().below()))
			.replace("{step}", Integer.toString(table.rounding().step()));
	}

}
