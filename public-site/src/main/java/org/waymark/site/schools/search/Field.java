package org.waymark.site.schools.search;

/** Where a word stands in what is known of a school, and how much it says there. */
enum Field {

	NAME(4f), FORMER(3f), STREET(2f), TOWN(1.5f);

	private static final Field[] ALL = values();

	private final float weight;

	Field(float weight) {
		this.weight = weight;
	}

	float weight() {
		return this.weight;
	}

	static Field of(int ordinal) {
		return ALL[ordinal];
	}

}
