package org.waymark;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import org.waymark.platform.CannotStart;
import org.waymark.platform.Command;

/**
 * Runs the command that the first word names, instead of the service. Beans are made only
 * as the command needs them: {@code migrate} must not ask for a schema that is not there
 * yet.
 */
final class Commands {

	private static final int FAILED = 1;

	private Commands() {
	}

	/**
	 * Whether the command line begins with a word, rather than with a setting or nothing.
	 */
	static boolean isCommand(String[] arguments) {
		return arguments.length > 0 && !arguments[0].startsWith("-");
	}

	/** Runs it and returns what the process is to end with. */
	static int run(String[] arguments) {
		SpringApplicationBuilder builder = new SpringApplicationBuilder(App.class).web(WebApplicationType.NONE)
			.lazyInitialization(true)
			.logStartupInfo(false)
			.initializers((context) -> context.addBeanFactoryPostProcessor(new NothingByItself()));
		try (ConfigurableApplicationContext context = builder.run(settings(arguments))) {
			return named(arguments[0], context).run(words(arguments));
		}
		catch (RuntimeException failure) {
			CannotStart.in(failure).orElseThrow(() -> failure).faults().forEach(System.err::println);
			return FAILED;
		}
	}

	private static Command named(String name, ConfigurableApplicationContext context) {
		TreeSet<String> known = new TreeSet<>(List.of(context.getBeanNamesForType(Command.class)));
		if (!known.contains(name)) {
			throw new CannotStart("There is no command " + name + ". There are: " + String.join(", ", known) + ".");
		}
		return context.getBean(name, Command.class);
	}

	private static List<String> words(String[] arguments) {
		return Arrays.stream(arguments).skip(1).filter((word) -> !word.startsWith("--")).toList();
	}

	private static String[] settings(String[] arguments) {
		return Arrays.stream(arguments).filter((word) -> word.startsWith("--")).toArray(String[]::new);
	}

}
