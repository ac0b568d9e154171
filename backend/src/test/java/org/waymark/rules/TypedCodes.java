package org.waymark.rules;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * Doors, wishes, assurances and safety rules go between features as their own types, and
 * so do the ids of reports and of accounts. A parameter or component of that name is then
 * no text, and no bare id.
 */
final class TypedCodes extends ArchCondition<JavaClass> {

	private static final Set<String> TYPED = Set.of("door", "wish", "assurance", "rule", "rules", "reference");

	private static final Set<String> IDS = Set.of("report", "account", "staff");

	TypedCodes() {
		super("take no code as text that has a type of its own");
	}

	@Override
	public void check(JavaClass type, ConditionEvents events) {
		Class<?> read = type.reflect();
		if (hidden(read)) {
			return;
		}
		Stream<Executable> all = Stream.concat(Stream.of(read.getDeclaredConstructors()),
				Stream.of(read.getDeclaredMethods()).filter(method -> !method.isSynthetic()));
		all.filter(one -> Modifier.isPublic(one.getModifiers()))
			.flatMap(one -> Stream.of(one.getParameters()))
			.flatMap(parameter -> said(parameter).stream())
			.forEach(offence -> events.add(SimpleConditionEvent.violated(type, offence)));
	}

	/** A part of a hidden type goes nowhere. */
	private static boolean hidden(Class<?> type) {
		return Stream.<Class<?>>iterate(type, around -> around != null, Class::getEnclosingClass)
			.anyMatch(around -> !Modifier.isPublic(around.getModifiers()));
	}

	private static Optional<String> said(Parameter parameter) {
		if (is(parameter, TYPED, String.class)) {
			return Optional.of(said(parameter, "as text"));
		}
		return is(parameter, IDS, UUID.class) ? Optional.of(said(parameter, "as a bare id")) : Optional.empty();
	}

	private static boolean is(Parameter parameter, Set<String> names, Class<?> type) {
		return names.contains(parameter.getName())
				&& parameter.getParameterizedType().getTypeName().contains(type.getName());
	}

	private static String said(Parameter parameter, String how) {
		Executable taker = parameter.getDeclaringExecutable();
		return taker.getDeclaringClass().getSimpleName() + ((taker instanceof Method) ? "." + taker.getName() : "")
				+ " takes " + parameter.getName() + " " + how;
	}

}
