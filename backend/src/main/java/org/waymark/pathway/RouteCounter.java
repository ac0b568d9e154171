package org.waymark.pathway;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.routes.RouteCounts;

/**
 * The counts of this process since it last stored them. No request waits for the database
 * because of them, and no row of the database has the time of one request.
 */
@Component
@ConditionalOnFace(Face.PUBLIC)
class RouteCounter implements RouteCounts {

	private final Map<Entry, Integer> counted = new HashMap<>();

	@Override
	public synchronized void add(Place place, Event event, String kind) {
		this.counted.merge(new Entry(place, event, kind), 1, Integer::sum);
	}

	/** Takes all counts and starts again at zero. */
	synchronized Map<Entry, Integer> take() {
		Map<Entry, Integer> taken = Map.copyOf(this.counted);
		this.counted.clear();
		return taken;
	}

	/** Adds what could not be written down. */
	synchronized void giveBack(Map<Entry, Integer> taken) {
		taken.forEach((entry, amount) -> this.counted.merge(entry, amount, Integer::sum));
	}

	/** The key of one count. All of it are codes of ours, so that there are few. */
	record Entry(Place place, Event event, String kind) {

	}

}
