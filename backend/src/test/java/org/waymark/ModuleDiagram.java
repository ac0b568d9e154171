package org.waymark;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import org.waymark.testing.Checkout;

/**
 * The modules and what each uses, as text that GitHub draws. Spring Modulith's own
 * documenter writes PlantUML, which GitHub does not draw.
 */
final class ModuleDiagram {

	/** Every module may use it: its arrows would hide the others. */
	private static final String BASE = "platform";

	private static final Pattern FIRST_SENTENCE = Pattern
		.compile("/\\*\\*(.*?\\.)\\s*?(\\n \\* \\n| \\*/|\\n \\*\\n|[A-Z])", Pattern.DOTALL);

	private final Map<String, Set<String>> uses = new TreeMap<>();

	private final Map<String, String> purposes = new TreeMap<>();

	ModuleDiagram(ApplicationModules modules) {
		modules.stream().forEach(module -> {
			String name = name(module);
			this.uses.put(name,
					module.getDirectDependencies(modules)
						.uniqueModules()
						.map(ModuleDiagram::name)
						.filter(other -> !other.equals(name))
						.collect(Collectors.toCollection(TreeSet::new)));
			this.purposes.put(name, purpose(module));
		});
	}

	/** The drawing: an arrow is left out where other arrows lead to the same module. */
	String drawing() {
		return this.uses.entrySet()
			.stream()
			.filter(module -> !module.getKey().equals(BASE))
			.flatMap(module -> lines(module.getKey(), module.getValue()))
			.collect(Collectors.joining("\n", "```mermaid\nflowchart TD\n", "\n```\n"));
	}

	/** One row a module, with everything that it uses. */
	String table() {
		return this.uses.entrySet()
			.stream()
			.map(module -> "| `" + module.getKey() + "` | " + this.purposes.get(module.getKey()) + " | "
					+ module.getValue().stream().map(other -> "`" + other + "`").collect(Collectors.joining(", "))
					+ " |")
			.collect(Collectors.joining("\n", "| Module | What it is | Uses |\n|---|---|---|\n", "\n"));
	}

	private Stream<String> lines(String module, Set<String> used) {
		List<String> arrows = used.stream()
			.filter(other -> !other.equals(BASE))
			.filter(other -> used.stream()
				.filter(between -> !between.equals(BASE) && !between.equals(other))
				.noneMatch(between -> reaches(between, other)))
			.map(other -> "    " + module + " --> " + other)
			.toList();
		return arrows.isEmpty() ? Stream.of("    " + module) : arrows.stream();
	}

	/** By arrows that are drawn. */
	private boolean reaches(String from, String to) {
		return this.uses.get(from)
			.stream()
			.filter(next -> !next.equals(BASE))
			.anyMatch(next -> next.equals(to) || reaches(next, to));
	}

	private static String name(ApplicationModule module) {
		return module.getIdentifier().toString();
	}

	private static String purpose(ApplicationModule module) {
		String source = (name(module).equals("site") ? "public-site" : "backend") + "/src/main/java/"
				+ module.getBasePackage().getName().replace('.', '/') + "/package-info.java";
		Matcher sentence = FIRST_SENTENCE.matcher(Checkout.text(source));
		if (!sentence.find()) {
			throw new IllegalStateException(source + " does not begin with a sentence");
		}
		return sentence.group(1).replaceAll("\\s*\\n \\* ?", " ").strip();
	}

}
