package org.waymark.directory.figures;

import java.util.List;
import java.util.stream.Stream;

/**
 * How many schools of a phase have a kind of policy, and what those cover. The four
 * states add up to the schools; the four of {@link Covering} to those with a document.
 *
 * @param phase code of it, or ALL
 * @param schools open schools that are asked for this kind, or have it all the same
 * @param onRequest the school gives it to whoever asks
 * @param notFound the school was asked and has not answered
 * @param outOfDate written before the guidance that is in force
 */
record PolicyCount(String kind, String phase, int schools, int published, int onRequest, int notFound, int notLooked,
		Covering covering, int outOfDate) {

	/** Names of the numbers, as in the file. */
	static final List<String> NAMES = List.of("schools", "published", "on_request", "not_found", "not_looked_at",
			"covers_all", "with_a_no", "open", "not_looked_through", "out_of_date");

	/** Those whose document anybody can get. */
	int documents() {
		return this.published + this.onRequest;
	}

	/** In the order of the names. */
	List<Integer> numbers() {
		return Stream
			.of(this.schools, this.published, this.onRequest, this.notFound, this.notLooked, this.covering.all(),
					this.covering.gap(), this.covering.open(), this.covering.unseen(), this.outOfDate)
			.toList();
	}

	/** From numbers in the order of the names. */
	static PolicyCount of(String kind, String phase, List<Integer> of) {
		return new PolicyCount(kind, phase, of.get(0), of.get(1), of.get(2), of.get(3), of.get(4),
				new Covering(of.get(5), of.get(6), of.get(7), of.get(8)), of.get(9));
	}

	/**
	 * What documents cover.
	 *
	 * @param all every question is answered with yes
	 * @param gap at least one is answered with no
	 * @param open no no, but something is unclear or nobody looked for it
	 * @param unseen nobody looked for anything
	 */
	record Covering(int all, int gap, int open, int unseen) {

	}

}
