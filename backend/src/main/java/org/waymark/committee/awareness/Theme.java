package org.waymark.committee.awareness;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an activity may be about, in the one order in which themes always stand: the three
 * kinds that the committee asked for side by side come first.
 */
enum Theme {

	EXPLOITATION, ABUSE, FAMILY, ONLINE, TRAFFICKING;

	static List<String> codes() {
		return Stream.of(values()).map(Theme::name).toList();
	}

}
