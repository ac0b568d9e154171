package org.waymark.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

import org.waymark.testing.Checkout;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static org.assertj.core.api.Assertions.assertThat;

/** The drills keep those rules of the house that are for tests. */
class DrillRulesTests {

	/** As the commands in {@code ops} pass it to {@code ops/drill}. */
	private static final Pattern PROGRAM = Pattern.compile("drill\" ([\\w.]+)");

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

	@Test
	void everyCommandNamesAProgram() throws IOException, InterruptedException {
		List<String> named = new ArrayList<>();
		for (Path command : Checkout.files()) {
			if (command.startsWith(Checkout.root().resolve("ops")) && Files.isExecutable(command)) {
				PROGRAM.matcher(Files.readString(command)).results().map(found -> found.group(1)).forEach(named::add);
			}
		}
		assertThat(named).hasSizeGreaterThan(10)
			.allSatisfy(
					program -> assertThat(Class.forName("org.waymark.drills." + program)).hasDeclaredMethods("main"));
	}

}
