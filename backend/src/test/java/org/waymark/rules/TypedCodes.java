package org.waymark.rules;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * Doors, wishes, assurances and safety rules go between features as their own types. A
 * parameter or component of that name is then no text.
 */
final class TypedCodes extends ArchCondition<JavaClass> {

	private static final Set<String> TYPED = Set.of("door", "wish", "assurance", "rule", "rules");

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
			.filter(TypedCodes::isText)
			.forEach(parameter -> events.add(SimpleConditionEvent.violated(type, said(parameter))));
	}

	/** A part of a hidden type goes nowhere. */
	private static boolean hidden(Class<?> type) {
		return Stream.<Class<?>>iterate(type, around -> around != null, Class::getEnclosingClass)
			.anyMatch(around -> !Modifier.isPublic(around.getModifiers()));
	}

	private static boolean isText(Parameter parameter) {
		return TYPED.contains(parameter.getName())
				&& parameter.getParameterizedType().getTypeName().contains(String.class.getName());
	}

	private static String said(Parameter parameter) {
		Executable taker = parameter.getDeclaringExecutable();
		return taker.getDeclaringClass().getSimpleName() + ((taker instanceof Method) ? "." + taker.getName() : "")
				+ " takes " + parameter.getName() + " as text";
	}

}
