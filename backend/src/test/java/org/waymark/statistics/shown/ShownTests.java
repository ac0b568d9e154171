package org.waymark.statistics.shown;

import java.util.List;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import org.waymark.statistics.disclosure.PublishedCell;
import org.waymark.statistics.disclosure.PublishedCell.Number;
import org.waymark.statistics.disclosure.PublishedCell.Suppressed;
import org.waymark.statistics.shown.BarChart.Bar;
import org.waymark.statistics.shown.BarChart.Labelled;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** What pages, charts and files of releases are made of: no true count gets there. */
class ShownTests {

	private static final Set<String> TRUE_COUNTS = Set.of("CellCounts", "FrozenRecord", "QuarterSums", "FactSheet",
			"CountedFacts", "EnteredFigure", "EnteredSheet", "EnteredFigures");

	private static final JavaClasses MAIN = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.waymark.statistics");

	private static ArchRule sees(String place) {
		return noClasses().that()
			.resideInAPackage(place)
			.should()
			.dependOnClassesThat(DescribedPredicate.describe("hold true counts of people",
					(JavaClass type) -> TRUE_COUNTS.contains(type.getSimpleName())));
	}

	@Test
	void noTrueCountReachesAPageAChartOrAFile() {
		sees("org.waymark.statistics.shown..").check(MAIN);
		assertThat(sees("org.waymark.statistics.inside..").evaluate(MAIN).hasViolation()).isTrue();
	}

	private static Bar bar(PublishedCell cell, PublishedCell other) {
		return BarChart
			.of("id", "Title", List.of(new Labelled("One", cell, cell.symbol()), new Labelled("Two", other, "")))
			.bars()
			.get(0);
	}

	@Test
	void aHiddenNumberIsAStubOfOneLength() {
		assertThat(bar(new Suppressed(10), new Number(100, 10)).length()).isEqualTo(BarChart.STUB)
			.isEqualTo(bar(new Suppressed(15), new Number(10, 10)).length())
			.isEqualTo(bar(new Suppressed(10), new Suppressed(10)).length());
	}

	@Test
	void theScaleIsThatOfTheLongestPublishedBar() {
		assertThat(bar(new Number(50, 10), new Number(100, 10)).length()).isEqualTo(145);
		assertThat(bar(new Number(50, 10), new Suppressed(10)).length()).isEqualTo(290);
	}

	@Test
	void barsKeepTheOrderThatTheyAreGiven() {
		assertThat(BarChart
			.of("id", "Title", List.of(new Labelled("One", new Suppressed(10), "[c]"),
					new Labelled("Two", new Number(90, 10), "90"), new Labelled("Three", new Suppressed(10), "[c]")))
			.bars()).extracting(Bar::words).containsExactly("One: [c]", "Two: 90", "Three: [c]");
	}

	@Test
	void aTableInWhichNothingIsShownHasAChartAllTheSame() {
		assertThat(BarChart.of("id", "Title", List.of(new Labelled("One", new Suppressed(10), "[c]"))).bars())
			.hasSize(1);
		assertThat(BarChart.of("id", "Title", List.of()).height()).isPositive();
	}

}
