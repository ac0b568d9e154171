package org.waymark.rules;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.jspecify.annotations.NullMarked;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * The rules of the house that can be read from compiled classes. Each exception is named
 * here, with its reason.
 */
final class HouseRules {

	private static final Set<String> BLOCKING = Set.of("block", "blockFirst", "blockLast", "blockOptional",
			"toIterable", "toStream", "toFuture", "subscribe");

	private static final Set<String> SLEEPING = Set.of("sleep", "parkNanos", "parkUntil");

	private static final Set<String> SLEEPERS = Set.of("java.lang.Thread", "java.util.concurrent.TimeUnit",
			"java.util.concurrent.locks.LockSupport");

	/**
	 * What tells the time by itself. {@code System.nanoTime} may measure how long
	 * something takes.
	 */
	private static final Pattern CLOCKS = Pattern.compile(
			"^java\\.time\\.(\\w+\\.now|(Clock|InstantSource)\\.(system|tick)\\w*)\\(|^java\\.lang\\.System\\.currentTimeMillis|^java\\.util\\.(Date\\.<init>\\(\\)|Calendar\\.getInstance)");

	static final ArchRule NOTHING_BLOCKS_OR_SUBSCRIBES = noClasses().that(areNot(Exceptions.MAY_SUBSCRIBE))
		.should()
		.accessTargetWhere(
				described("block on or subscribe to a publisher", (access) -> BLOCKING.contains(access.getName())
						&& access.getTargetOwner().isAssignableTo(Publisher.class)));

	static final ArchRule NOTHING_SLEEPS = noClasses().that(areNot(Exceptions.MAY_SLEEP))
		.should()
		.accessTargetWhere(described("sleep", (access) -> SLEEPING.contains(access.getName())
				&& SLEEPERS.contains(access.getTargetOwner().getFullName())));

	static final ArchRule THERE_IS_ONE_CLOCK = noClasses().that(areNot(Exceptions.IS_THE_CLOCK))
		.should()
		.accessTargetWhere(described("read the time of the machine",
				(access) -> CLOCKS.matcher(access.getTarget().getFullName()).find()));

	static final ArchRule NO_LATCH_IS_A_SLEEP = classes().that(areNot(Exceptions.MAY_SLEEP))
		.should(new ArchCondition<>("let go of the latches that they wait for a while for") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				List<JavaMethodCall> waits = type.getMethodCallsFromSelf()
					.stream()
					.filter((call) -> isOfALatch(call, "await") && !call.getTarget().getRawParameterTypes().isEmpty())
					.toList();
				boolean letsGo = type.getCodeUnitAccessesFromSelf()
					.stream()
					.anyMatch((access) -> isOfALatch(access, "countDown"));
				waits.forEach((wait) -> events
					.add(new SimpleConditionEvent(type, letsGo, wait.getDescription() + " as a sleep")));
			}
		});

	static final ArchRule NOTHING_PRINTS = noClasses().that(areNot(Exceptions.MAY_PRINT))
		.should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

	static final ArchRule NOTHING_USES_JAVA_LOGGING = noClasses().should()
		.dependOnClassesThat()
		.resideInAPackage("java.util.logging..");

	static final ArchRule NO_VALUE_ANNOTATION = noClasses().should().dependOnClassesThat().areAssignableTo(Value.class);

	static final ArchRule NO_FIELD_INJECTION = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

	static final ArchRule PROPERTIES_ARE_RECORDS = classes().that()
		.areAnnotatedWith(ConfigurationProperties.class)
		.should()
		.beRecords()
		.allowEmptyShould(true);

	static final ArchRule SETTINGS_ARE_CHECKED = classes().that()
		.areAnnotatedWith(ConfigurationProperties.class)
		.should(new CheckedSettings());

	static final ArchRule STORES_ARE_HIDDEN = classes().that()
		.haveSimpleNameEndingWith("Store")
		.should()
		.notBePublic()
		.allowEmptyShould(true);

	static final ArchRule NAMES_SAY_SOMETHING = noClasses().should()
		.haveSimpleNameEndingWith("Impl")
		.orShould()
		.haveNameMatching(".*\\.I[A-Z][a-z]\\w*")
		.orShould()
		.haveNameMatching(".*(Manager|Helper|Utils?)");

	static final ArchRule RECORDS_HOLD_NO_BARE_BYTES = noClasses().that(areNot(Exceptions.MAY_HOLD_BYTES))
		.should(ArchConditions.be(new DescribedPredicate<>("records with a byte[] component") {
			@Override
			public boolean test(JavaClass type) {
				return type.isRecord() && type.getFields()
					.stream()
					.anyMatch((field) -> field.getRawType().isEquivalentTo(byte[].class)
							&& !field.getModifiers().contains(JavaModifier.STATIC));
			}
		}));

	static final ArchRule PACKAGES_ARE_NULL_MARKED = classes()
		.should(ArchConditions.be(new DescribedPredicate<JavaClass>("in a package marked @NullMarked") {
			@Override
			public boolean test(JavaClass type) {
				return type.getPackage().isAnnotatedWith(NullMarked.class);
			}
		}));

	static final ArchRule PUBLIC_SITE_KNOWS_NO_DATABASE_AND_NO_KEYS = noClasses().that()
		.resideInAPackage("org.waymark.site..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("io.r2dbc..", "java.sql..", "javax.sql..", "org.springframework.r2dbc..",
				"org.postgresql..", "com.google.crypto.tink..", "javax.crypto..");

	/** The public face has its own words for the doors of its pages and addresses. */
	static final ArchRule CODES_ARE_TYPED = classes().that(areNot(Exceptions.SAYS_IN_WORDS))
		.and()
		.arePublic()
		.and()
		.resideOutsideOfPackage("org.waymark.site..")
		.should(new TypedCodes());

	/** Also inside a module, which Modulith does not look into. */
	static final ArchRule NO_CIRCLE_OF_PACKAGES = slices().matching("org.waymark.(**)").should().beFreeOfCycles();

	private HouseRules() {
	}

	private static boolean isOfALatch(JavaAccess<?> access, String name) {
		return access.getTargetOwner().isEquivalentTo(CountDownLatch.class) && access.getName().equals(name);
	}

	private static DescribedPredicate<JavaClass> areNot(Set<String> exceptions) {
		return DescribedPredicate.describe("are not named as exceptions",
				(type) -> !exceptions.contains(type.getName().replaceAll("\\$.*", "")));
	}

	private static DescribedPredicate<JavaAccess<?>> described(String what, Predicate<JavaAccess<?>> test) {
		return DescribedPredicate.describe(what, test);
	}

	/** The classes with a special permission. */
	static final class Exceptions {

		/**
		 * Background work. Commands, and work before a process serves anybody, which wait
		 * for their answer. Work that must not be cancelled when a browser goes away
		 * (sending, reading and keeping answers, leaving). A library that asks for a
		 * future.
		 */
		static final Set<String> MAY_SUBSCRIBE = Set.of("org.waymark.platform.BackgroundWorker",
				"org.waymark.audit.AuditCommand", "org.waymark.directory.imports.SchoolsCommand",
				"org.waymark.directory.schools.TrialSchools", "org.waymark.staff.secondfactor.ResetCommand",
				"org.waymark.administration.release.ReleaseCommand", "org.waymark.staff.people.AccountCommand",
				"org.waymark.staff.trial.TrialAccounts", "org.waymark.staff.trial.NoTrialAccounts",
				"org.waymark.staff.provider.ForgottenProviders", "org.waymark.notification.duty.TestedAlerts",
				"org.waymark.platform.database.StoredGoingLive", "org.waymark.platform.crypto.KeysCommand",
				"org.waymark.platform.keys.KeysAtStart", "org.waymark.site.visit.Sending",
				"org.waymark.site.visit.InTime", "org.waymark.site.visit.ExitController",
				"org.waymark.platform.limits.StoredBuckets", "org.waymark.retention.erasure.ErasedBefore");

		/** Everybody else takes the bean, which a test may replace. */
		static final Set<String> IS_THE_CLOCK = Set.of("org.waymark.platform.TimeConfiguration");

		/**
		 * One looks again and again until processes have ended that are not its children:
		 * nobody tells it. The other lets the senders of a drill keep to a rate.
		 */
		static final Set<String> MAY_SLEEP = Set.of("org.waymark.platform.server.Orphan", "org.waymark.drills.Pace");

		/** Commands talk to the person at the keyboard. */
		static final Set<String> MAY_PRINT = Set.of("org.waymark.Commands", "org.waymark.audit.AuditCommand",
				"org.waymark.platform.crypto.KeysCommand", "org.waymark.staff.secondfactor.ResetCommand",
				"org.waymark.administration.release.ReleaseCommand", "org.waymark.staff.people.AccountCommand",
				"org.waymark.directory.imports.SchoolsCommand");

		/** They hold what a page says, and no code. */
		static final Set<String> SAYS_IN_WORDS = Set.of("org.waymark.decisions.ActionFormPage",
				"org.waymark.decisions.DecisionPage", "org.waymark.desk.Banner", "org.waymark.linking.MatchingReports",
				"org.waymark.linking.earlier.EarlierPage", "org.waymark.triage.report.ReportPage");

		/** A record with bytes compares by identity; these are never compared. */
		static final Set<String> MAY_HOLD_BYTES = Set.of();

		private Exceptions() {
		}

	}

}
