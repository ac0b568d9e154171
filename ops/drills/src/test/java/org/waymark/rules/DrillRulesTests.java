package org.waymark.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static org.assertj.core.api.Assertions.assertThat;

/** The drills keep those rules of the house that are for tests. */
class DrillRulesTests {

	private static final JavaClasses ALL = new ClassFileImporter().importPackages("org.waymark")
		.that(resideOutsideOfPackages("..offences.."));

	@Test
	void whoeverStartsTheApplicationOrABrowserSaysSo() {
		assertThat(ALL.contain("org.waymark.drills.LedgerTests")).isTrue();
		assertThat(Tiers.faults(ALL)).isEmpty();
		assertThat(Tiers.unseen(ALL)).isEmpty();
	}

	@Test
	void nothingSleepsButWhatSendsAtARate() {
		JavaClasses drills = ALL.that(resideInAPackage("org.waymark.drills.."));
		HouseRules.NOTHING_SLEEPS.check(drills);
		HouseRules.NO_LATCH_IS_A_SLEEP.check(drills);
	}

}
