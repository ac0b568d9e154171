package org.waymark.statistics.shown;

import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

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

}
