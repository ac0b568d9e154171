package org.waymark.platform;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.bind.validation.ValidationErrors;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.util.ClassUtils;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * Says of each wrong setting, in one line, what it must be. A line names the setting as
 * an operator writes it, and never says what it holds: that may be secret.
 */
final class SettingFaults {

	/**
	 * A rule about several settings is a method of the record; its message names them.
	 */
	private static final String RULE_ABOUT_SEVERAL = "AssertTrue";

	private static final Map<Class<?>, String> SHAPES = Map.of(Duration.class, "a time such as 30s, 5m, 12h or 7d",
			Period.class, "a period such as P12M", LocalDate.class, "a day such as 2026-11-30", Integer.class,
			"a whole number", Long.class, "a whole number", Double.class, "a number such as 0.3", Boolean.class,
			"true or false", URI.class, "an address", DataSize.class, "a size such as 4MB");

	private SettingFaults() {
	}

	/** One sentence a fault. */
	static List<String> of(BindException failure) {
		return causes(failure).filter(BindValidationException.class::isInstance)
			.map(BindValidationException.class::cast)
			.findFirst()
			.map(invalid -> broken(invalid.getValidationErrors()))
			.orElseGet(() -> List.of(unreadable(failure)));
	}

	private static List<String> broken(ValidationErrors errors) {
		return errors.getAllErrors().stream().map(error -> broken(errors.getName() + ".", error)).sorted().toList();
	}

	private static String broken(String prefix, ObjectError error) {
		String message = error.getDefaultMessage() + ".";
		boolean several = RULE_ABOUT_SEVERAL.equals(error.getCode());
		return (several || !(error instanceof FieldError field)) ? message
				: variable(prefix + field.getField()) + " " + message;
	}

	private static String unreadable(BindException failure) {
		String shape = causes(failure).filter(ConversionFailedException.class::isInstance)
			.map(cause -> ((ConversionFailedException) cause).getTargetType().getType())
			.reduce((outer, inner) -> inner)
			.map(SettingFaults::shape)
			.orElse("something else: its value cannot be used");
		return variable(failure.getName().toString()) + " must be " + shape + ".";
	}

	private static String shape(Class<?> wanted) {
		Class<?> type = ClassUtils.resolvePrimitiveIfNecessary(wanted);
		if (type.isEnum()) {
			return Stream.of(type.getEnumConstants())
				.map(choice -> ((Enum<?>) choice).name().toLowerCase(Locale.ROOT))
				.collect(Collectors.joining(", ", "one of ", ""));
		}
		return Objects.requireNonNullElse(SHAPES.get(type), "something else: its value cannot be used");
	}

	/**
	 * The environment variable of a setting. Spring reads two spellings of a name with a
	 * dash; the one that is set is meant, or else the one that keeps the words apart.
	 */
	private static String variable(String setting) {
		String path = setting.replaceAll("\\[\\d+]", "")
			.replace('[', '.')
			.replace("]", "")
			.replaceAll("([a-z])([A-Z])", "$1-$2")
			.replace('.', '_')
			.toUpperCase(Locale.ROOT);
		String joined = path.replace("-", "");
		return (System.getenv(joined) != null) ? joined : path.replace('-', '_');
	}

	private static Stream<Throwable> causes(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
	}

}
