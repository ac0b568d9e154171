package org.waymark.rules;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Each number, time, size, address and text of a record of settings, or of what it holds,
 * says what it may be: by a constraint of its own, or where there is none for its type,
 * by a method of the record. A text that may be absent needs no format. No record is
 * {@code @Validated}: one validator checks them all.
 */
final class CheckedSettings extends ArchCondition<JavaClass> {

	private static final Set<Class<?>> BOUNDED = Set.of(int.class, long.class, double.class, Duration.class, URI.class,
			String.class);

	/** There is no constraint for these. */
	private static final Set<Class<?>> RULED = Set.of(Period.class, DataSize.class);

	CheckedSettings() {
		super("have a constraint on each component that can be out of range, and not be @Validated");
	}

	@Override
	public void check(JavaClass type, ConditionEvents events) {
		Class<?> settings = type.reflect();
		if (settings.isAnnotationPresent(Validated.class)) {
			events.add(SimpleConditionEvent.violated(type, type.getName() + " is @Validated"));
		}
		unchecked(settings).forEach(name -> events.add(SimpleConditionEvent.violated(type, name + " is not checked")));
	}

	private static Stream<String> unchecked(Class<?> settings) {
		if (!settings.isRecord()) {
			return Stream.empty();
		}
		boolean ruled = hasRule(settings);
		return Stream.of(settings.getRecordComponents())
			.filter(component -> !isChecked(component, ruled))
			.map(component -> settings.getName() + "." + component.getName());
	}

	private static boolean hasRule(Class<?> settings) {
		return Stream.of(settings.getDeclaredMethods())
			.anyMatch(method -> method.isAnnotationPresent(AssertTrue.class));
	}

	private static boolean isChecked(RecordComponent component, boolean ruled) {
		try {
			Annotation[] own = component.getDeclaringRecord().getDeclaredField(component.getName()).getAnnotations();
			return isChecked(component.getAnnotatedType(), own, ruled);
		}
		catch (NoSuchFieldException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static boolean isChecked(AnnotatedType type, Annotation[] own, boolean ruled) {
		if (type instanceof AnnotatedParameterizedType of) {
			boolean mayBeAbsent = ((ParameterizedType) type.getType()).getRawType() == Optional.class;
			return Stream.of(of.getAnnotatedActualTypeArguments())
				.allMatch(part -> (mayBeAbsent || ruled) && isText(part)
						|| isChecked(part, part.getAnnotations(), ruled));
		}
		Class<?> plain = (Class<?>) type.getType();
		if (plain.isRecord()) {
			return Stream.of(own).anyMatch(Valid.class::isInstance) && unchecked(plain).findAny().isEmpty();
		}
		if (RULED.contains(plain)) {
			return ruled;
		}
		return !BOUNDED.contains(plain) || type.isAnnotationPresent(Nullable.class)
				|| Stream.of(own).anyMatch(mark -> mark.annotationType().isAnnotationPresent(Constraint.class));
	}

	private static boolean isText(AnnotatedType type) {
		return type.getType() == String.class;
	}

}
