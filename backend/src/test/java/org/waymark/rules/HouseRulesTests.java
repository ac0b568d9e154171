package org.waymark.rules;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * Main code keeps the rules of the house; each rule is proved able to fail on code
 * written to break it.
 */
class HouseRulesTests {

	private static final int PUBLIC_TYPES = 15;

	private static final JavaClasses MAIN = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.waymark")
		// Classes that were made of templates.
		.that(not(nameMatching(".*\\.Jte\\w+Generated(\\$.*)?")));

	private static final JavaClasses OFFENCES = new ClassFileImporter().importPackages("org.waymark.rules.offences",
			"org.waymark.site.offences");

	static List<Arguments> rules() {
		return List.of(argumentSet("nothing blocks or subscribes", HouseRules.NOTHING_BLOCKS_OR_SUBSCRIBES),
				argumentSet("nothing sleeps", HouseRules.NOTHING_SLEEPS),
				argumentSet("there is one clock", HouseRules.THERE_IS_ONE_CLOCK),
				argumentSet("no latch is a sleep", HouseRules.NO_LATCH_IS_A_SLEEP),
				argumentSet("nothing prints", HouseRules.NOTHING_PRINTS),
				argumentSet("nothing uses java.util.logging", HouseRules.NOTHING_USES_JAVA_LOGGING),
				argumentSet("no @Value", HouseRules.NO_VALUE_ANNOTATION),
				argumentSet("no field injection", HouseRules.NO_FIELD_INJECTION),
				argumentSet("properties are records", HouseRules.PROPERTIES_ARE_RECORDS),
				argumentSet("settings are checked", HouseRules.SETTINGS_ARE_CHECKED),
				argumentSet("stores are hidden", HouseRules.STORES_ARE_HIDDEN),
				argumentSet("names say something", HouseRules.NAMES_SAY_SOMETHING),
				argumentSet("records hold no bare bytes", HouseRules.RECORDS_HOLD_NO_BARE_BYTES),
				argumentSet("packages are null-marked", HouseRules.PACKAGES_ARE_NULL_MARKED),
				argumentSet("codes are typed", HouseRules.CODES_ARE_TYPED),
				argumentSet("no circle of packages", HouseRules.NO_CIRCLE_OF_PACKAGES),
				argumentSet("the public site knows no database and no keys",
						HouseRules.PUBLIC_SITE_KNOWS_NO_DATABASE_AND_NO_KEYS));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void mainCodeKeepsTheRule(ArchRule rule) {
		rule.check(MAIN);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void ruleIsAbleToFail(ArchRule rule) {
		assertThat(rule.evaluate(OFFENCES).hasViolation()).isTrue();
	}

	@Test
	void testsDoNotSleepEither() {
		JavaClasses tests = new ClassFileImporter().withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
			.importPackages("org.waymark")
			.that(resideOutsideOfPackages("..offences.."));
		HouseRules.NOTHING_SLEEPS.check(tests);
		HouseRules.NO_LATCH_IS_A_SLEEP.check(tests);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mono.block()", "Mono.toFuture()", "Flux.subscribe()" })
	void eachWayToBlockOrSubscribeIsSeen(String way) {
		assertThat(HouseRules.NOTHING_BLOCKS_OR_SUBSCRIBES.evaluate(OFFENCES).getFailureReport().getDetails())
			.anyMatch((line) -> line.contains(way));
	}

	@ParameterizedTest
	@ValueSource(strings = { "is @Validated", "OffendingSettings.tries", "OffendingSettings.waits",
			"OffendingSettings.address", "OffendingSettings.part" })
	void eachUncheckedSettingIsSeen(String what) {
		assertThat(HouseRules.SETTINGS_ARE_CHECKED.evaluate(OFFENCES).getFailureReport().getDetails())
			.anyMatch((line) -> line.contains(what));
	}

	@ParameterizedTest
	@ValueSource(strings = { "OffendingSettings.bounded", "OffendingSettings.absent" })
	void checkedSettingIsNoOffence(String what) {
		assertThat(HouseRules.SETTINGS_ARE_CHECKED.evaluate(OFFENCES).getFailureReport().getDetails())
			.noneMatch((line) -> line.contains(what));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Instant.now()", "LocalDate.now(java.time.ZoneId)", "ZonedDateTime.now()",
			"LocalDateTime.now()", "Year.now()", "Clock.systemUTC()", "InstantSource.system()",
			"System.currentTimeMillis()", "Date.<init>()" })
	void eachWayToReadTheTimeOfTheMachineIsSeen(String way) {
		assertThat(HouseRules.THERE_IS_ONE_CLOCK.evaluate(OFFENCES).getFailureReport().getDetails())
			.anyMatch((line) -> line.contains(way));
	}

	@ParameterizedTest
	@ValueSource(strings = { "OffendingCodes takes door", "OffendingCodes takes rules", "OffendingCodes.of takes wish",
			"OffendingCodes.same takes report", "OffendingCodes.same takes account", "OffendingCodes.same takes staff",
			"OffendingCodes.spoken takes reference" })
	void eachCodeThatIsTextIsSeen(String what) {
		assertThat(HouseRules.CODES_ARE_TYPED.evaluate(OFFENCES).getFailureReport().getDetails())
			.anyMatch((line) -> line.contains(what));
	}

	@Test
	void bothModulesAreLookedAt() {
		assertThat(MAIN.contain("org.waymark.App")).isTrue();
		assertThat(MAIN.contain("org.waymark.site.Intake")).isTrue();
	}

	@Test
	void fewTypesOfAPackageArePublic() {
		Stream<JavaClass> open = MAIN.stream()
			.filter(JavaClass::isTopLevelClass)
			.filter((type) -> type.getModifiers().contains(JavaModifier.PUBLIC));
		assertThat(open.collect(groupingBy(JavaClass::getPackageName, counting())))
			.allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(PUBLIC_TYPES));
	}

}
