package org.waymark.statistics.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.waymark.desk.DeskTables;

/** Records of reports for tests. */
final class Records {

	static final Quarter QUARTER = new Quarter(2026, 3);

	static final TablePlan PLAN = DeskTables.read("tables.yaml", TablePlan.class);

	private Records() {
	}

	/**
	 * Some of one quarter, each with a code of every dimension and now and then two
	 * kinds.
	 */
	static List<FrozenRecord> some(long seed, int count) {
		Random random = new Random(seed);
		List<FrozenRecord> records = new ArrayList<>();
		for (int at = 0; at < count; at++) {
			Map<String, List<String>> facts = new HashMap<>();
			PLAN.dimensions()
				.forEach((name, codes) -> facts.put(name, List.of(codes.get(random.nextInt(codes.size())))));
			if (random.nextInt(9) == 0) {
				facts.put("kind", List.of("WITHIN_FAMILY", "TRAFFICKING"));
			}
			records.add(new FrozenRecord(random.nextInt(Noise.KEYS), QUARTER, facts));
		}
		return records;
	}

	/** One of a source. */
	static FrozenRecord from(String source) {
		return new FrozenRecord(7, QUARTER, Map.of("source", List.of(source)));
	}

}
