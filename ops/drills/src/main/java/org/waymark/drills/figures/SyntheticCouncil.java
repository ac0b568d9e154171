package org.waymark.drills.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.waymark.statistics.disclosure.FrozenRecord;
import org.waymark.statistics.disclosure.Quarter;
import org.waymark.statistics.disclosure.RecordKeys;

/**
 * The reports of a council that does not exist: twelve quarters, with keys as a release
 * makes them.
 */
final class SyntheticCouncil {

	static final int QUARTERS = 12;

	private static final Quarter FIRST = new Quarter(2024, 1);

	/** How often each code comes, in a hundred. */
	private static final Map<String, Map<String, Integer>> SHARES = Map.of("kind",
			Map.of("EXPLOITATION", 16, "OUTSIDE_FAMILY", 12, "WITHIN_FAMILY", 14, "TRAFFICKING", 4, "OTHER", 54),
			"source", Map.of("PUBLIC", 34, "YOUNG", 8, "WORK", 30, "POLICE", 18, "PLACE", 6, "PAST", 4), "outcome",
			Map.of("PROTECTION", 16, "ASSESSMENT", 20, "EARLY_HELP", 22, "ADVICE", 24, "NO_ACTION", 14, "OPEN", 4),
			"in-time", Map.of("IN_TIME", 84, "LATE", 10, "NO_CLOCK", 6), "age",
			Map.of("UNDER_5", 12, "FROM_5", 15, "FROM_10", 17, "FROM_13", 28, "FROM_16", 14, "ADULT", 4, "UNKNOWN", 10),
			"sex", Map.of("GIRL", 55, "BOY", 35, "UNKNOWN", 10));

	private static final int HUNDRED = 100;

	private static final int TWO_KINDS = 6;

	private final List<FrozenRecord> records = new ArrayList<>();

	/**
	 * A council.
	 * @param few the fewest reports of a quarter
	 * @param many the most
	 */
	SyntheticCouncil(long seed, int few, int many) {
		Random random = new Random(seed);
		Quarter quarter = FIRST;
		for (int at = 0; at < QUARTERS; at++) {
			RecordKeys keys = RecordKeys.of(salt(random));
			int reports = few + random.nextInt(many - few + 1);
			for (int number = 0; number < reports; number++) {
				this.records.add(new FrozenRecord(keys.of(quarter + "/" + number), quarter, facts(random)));
			}
			quarter = quarter.next();
		}
	}

	List<FrozenRecord> records() {
		return this.records;
	}

	/** The reports of a record's year. */
	List<FrozenRecord> yearOf(FrozenRecord one) {
		return this.records.stream().filter(other -> other.quarter().year() == one.quarter().year()).toList();
	}

	static byte[] salt(Random random) {
		byte[] salt = new byte[RecordKeys.SALT_BYTES];
		random.nextBytes(salt);
		return salt;
	}

	private static Map<String, List<String>> facts(Random random) {
		Map<String, List<String>> facts = new TreeMap<>();
		new TreeMap<>(SHARES).forEach((dimension, shares) -> {
			String code = pick(random, shares);
			String other = pick(random, shares);
			boolean two = dimension.equals("kind") && random.nextInt(HUNDRED) < TWO_KINDS && !other.equals(code);
			facts.put(dimension, two ? List.of(code, other) : List.of(code));
		});
		return facts;
	}

	private static String pick(Random random, Map<String, Integer> shares) {
		int at = random.nextInt(HUNDRED);
		for (Map.Entry<String, Integer> share : new TreeMap<>(shares).entrySet()) {
			at -= share.getValue();
			if (at < 0) {
				return share.getKey();
			}
		}
		throw new IllegalStateException("the shares are not a hundred");
	}

}
