package org.waymark.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * Which tests start the application or a browser, by themselves or through what they
 * share with others, and whether their tags say so: {@code mvn test} leaves those out.
 */
final class Tiers {

	/** As words: whoever asks this class must not count as one that needs them. */
	private static final Set<String> BROWSERS = Set.of("org.waymark.testing.Browsers",
			"org.waymark.testing.OwnBrowser");

	private static final Set<String> APPLICATIONS = Set.of("org.waymark.testing.process.WaymarkProcess",
			"org.springframework.boot.SpringApplication", "org.springframework.boot.builder.SpringApplicationBuilder");

	private Tiers() {
	}

	/** Each test class that does what its tags do not say. */
	static List<String> faults(JavaClasses code) {
		return code.stream().filter(Tiers::isTest).flatMap(Tiers::faults).sorted().toList();
	}

	/** Each class with tests that no tier would run, since nobody looks for its name. */
	static List<String> unseen(JavaClasses code) {
		return code.stream()
			.filter(Tiers::isTest)
			.filter((test) -> !isLookedFor(test.reflect()))
			.map(JavaClass::getName)
			.sorted()
			.toList();
	}

	private static boolean isLookedFor(Class<?> test) {
		Class<?> around = test.getEnclosingClass();
		return (around != null) ? test.isAnnotationPresent(Nested.class) && isLookedFor(around)
				: test.getSimpleName().endsWith("Tests");
	}

	private static Stream<String> faults(JavaClass test) {
		Set<String> used = used(test);
		Set<String> tags = tags(test.reflect());
		Stream<String> unsaid = Stream.of(
				used.stream().anyMatch(BROWSERS::contains) && !saysSo(tags, "browser") ? " opens a browser" : "",
				(used.stream().anyMatch(APPLICATIONS::contains) || startsEverything(test.reflect()))
						&& !saysSo(tags, "application") ? " starts the application" : "");
		return unsaid.filter((what) -> !what.isEmpty())
			.map((what) -> test.getName() + what + ", and has no tag for it");
	}

	private static boolean saysSo(Set<String> tags, String what) {
		return tags.contains(what) || tags.contains("drill");
	}

	private static boolean isTest(JavaClass type) {
		return type.getMethods().stream().anyMatch((method) -> method.isMetaAnnotatedWith(Testable.class));
	}

	/** A slice names its classes. */
	private static boolean startsEverything(Class<?> test) {
		SpringBootTest start = AnnotatedElementUtils.findMergedAnnotation(test, SpringBootTest.class);
		return start != null && start.classes().length == 0;
	}

	private static Set<String> tags(Class<?> test) {
		Set<String> tags = new HashSet<>();
		for (Class<?> type = test; type != null; type = type.getEnclosingClass()) {
			AnnotationSupport.findRepeatableAnnotations(type, Tag.class).forEach((tag) -> tags.add(tag.value()));
		}
		return tags;
	}

	/** What a test needs, and what the code of tests that it needs does. */
	private static Set<String> used(JavaClass test) {
		Set<String> seen = new HashSet<>();
		Deque<JavaClass> next = new ArrayDeque<>(List.of(test));
		while (!next.isEmpty()) {
			for (Dependency dependency : next.pop().getDirectDependenciesFromSelf()) {
				JavaClass target = dependency.getTargetClass().getBaseComponentType();
				if (seen.add(outermost(target.getName())) && isCodeOfTests(target)) {
					next.push(target);
				}
			}
		}
		return seen;
	}

	private static String outermost(String name) {
		return name.replaceAll("\\$.*", "");
	}

	private static boolean isCodeOfTests(JavaClass type) {
		return type.getSource()
			.map((source) -> source.getUri().toString())
			.filter((place) -> place.matches(".*(test-classes|-tests\\.jar|/ops/drills/).*"))
			.isPresent();
	}

}
