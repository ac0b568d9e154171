package org.waymark.site.schools.search;

/** Where a word stands in what is known of a school, and how much it says there. */
enum Field {

	NAME(4f, 1f), FORMER(3f, 1f), STREET(2f, 0.9f), TOWN(1.5f, 0.8f);

	private static final Field[] ALL = values();

	private final float weight;

	private final float share;

	Field(float weight, float share) {
		this.weight = weight;
		this.share = share;
	}

	float weight() {
		return this.weight;
	}

	/** How much of a typed word it explains that the word stands here, from 0 to 1. */
	float share() {
		return this.share;
	}

	static Field of(int ordinal) {
		return ALL[ordinal];
	}

}
