package org.waymark.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static org.assertj.core.api.Assertions.assertThat;

/** Tests that start the application or a browser say so by a tag. */
class TiersTests {

	private static final JavaClasses ALL = new ClassFileImporter().importPackages("org.waymark");

	@Test
	void whoeverStartsTheApplicationOrABrowserSaysSo() {
		assertThat(Tiers.faults(ALL.that(resideOutsideOfPackages("..offences..")))).isEmpty();
	}

	@Test
	void whoeverDoesNotIsSeen() {
		assertThat(Tiers
			.faults(new ClassFileImporter().importPackages("org.waymark.rules.offences", "org.waymark.testing")))
			.containsExactlyInAnyOrder(
					"org.waymark.rules.offences.Untagged$ByItself opens a browser, and has no tag for it",
					"org.waymark.rules.offences.Untagged$ThroughOthers starts the application, and has no tag for it",
					"org.waymark.rules.offences.Untagged$WithSpring starts the application, and has no tag for it");
	}

	@Test
	void everyClassWithTestsIsInATier() {
		assertThat(Tiers.unseen(ALL.that(resideOutsideOfPackages("..offences..")))).isEmpty();
	}

	@Test
	void classThatNobodyLooksForIsSeen() {
		assertThat(Tiers.unseen(new ClassFileImporter().importPackages("org.waymark.rules.offences")))
			.contains("org.waymark.rules.offences.Untagged$ByItself");
	}

}
