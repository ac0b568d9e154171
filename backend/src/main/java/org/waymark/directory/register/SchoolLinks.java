package org.waymark.directory.register;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import org.waymark.platform.csv.CsvRow;
import org.waymark.site.text.TypedText;

/**
 * Which school replaced which. The file tells each link once from either side, with two
 * days that may differ, or from one side alone; some have no day.
 */
final class SchoolLinks {

	/** The columns that have to be there. */
	static final List<String> COLUMNS = List.of("URN", "LinkURN", "LinkName", "LinkType", "LinkEstablishedDate");

	private final Map<Integer, Map<Integer, String>> successors = new HashMap<>();

	private final Map<Integer, Map<Integer, String>> predecessors = new HashMap<>();

	private int rows;

	void read(CsvRow row) {
		this.rows++;
		int school = row.number("URN").orElse(0);
		int other = row.number("LinkURN").orElse(0);
		String type = row.text("LinkType").toLowerCase(Locale.ROOT);
		if (school == 0 || other == 0 || school == other) {
			return;
		}
		String name = row.text("LinkName").replace('|', '/');
		String day = row.date("LinkEstablishedDate").map(Object::toString).orElse("");
		if (type.startsWith("successor")) {
			keep(this.successors, school, other, line(other, name, how(type), day));
		}
		else if (type.startsWith("predecessor")) {
			keep(this.predecessors, school, other, line(other, name, how(type), day));
			this.successors.computeIfAbsent(other, one -> new TreeMap<>())
				.putIfAbsent(school, line(school, "", how(type), day));
		}
	}

	int rows() {
		return this.rows;
	}

	/** The schools that a school replaced, as the fact is written. */
	String predecessors(int school) {
		return String.join("\n", this.predecessors.getOrDefault(school, Map.of()).values());
	}

	/**
	 * The schools that replaced a school, as the fact is written. Where one of them was
	 * replaced itself and is not shown, those that replaced it stand instead.
	 */
	String successors(int school, IntPredicate shown) {
		Map<Integer, String> found = new TreeMap<>();
		Set<Integer> seen = new HashSet<>(Set.of(school));
		Deque<Integer> waiting = new ArrayDeque<>(List.of(school));
		while (!waiting.isEmpty()) {
			this.successors.getOrDefault(waiting.poll(), Map.of()).forEach((next, line) -> {
				if (seen.add(next)) { // the register has circles
					(shown.test(next) ? found : new HashMap<Integer, String>()).put(next, line);
					if (!shown.test(next)) {
						waiting.add(next);
					}
				}
			});
		}
		return String.join("\n", found.values());
	}

	/** Every school that replaced one of these, however many steps away. */
	Set<Integer> after(Collection<Integer> schools) {
		Set<Integer> seen = new HashSet<>();
		Deque<Integer> waiting = new ArrayDeque<>(schools);
		while (!waiting.isEmpty()) {
			this.successors.getOrDefault(waiting.poll(), Map.of())
				.keySet()
				.stream()
				.filter(seen::add)
				.forEach(waiting::add);
		}
		return seen.stream().filter(one -> !schools.contains(one)).collect(Collectors.toSet());
	}

	/** The school itself tells best. */
	private static void keep(Map<Integer, Map<Integer, String>> links, int school, int other, String line) {
		links.computeIfAbsent(school, one -> new TreeMap<>()).put(other, line);
	}

	private static String how(String type) {
		if (type.contains("merged") || type.contains("amalgamated")) {
			return "merged";
		}
		return type.contains("split") ? "split" : "replaced";
	}

	private static String line(int other, String name, String how, String day) {
		return TypedText.stripped("%d | %s | %s | %s".formatted(other, name, how, day));
	}

}
