package org.waymark.directory.links;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Gives each host its turns, so far apart that nobody minds. */
final class HostPace {

	/** What is kept of hosts is forgotten when there are more. */
	private static final int MOST = 10_000;

	private final Duration apart;

	private final Map<String, Instant> next = new HashMap<>();

	HostPace(Duration apart) {
		this.apart = apart;
	}

	/** How long to wait for the next turn of a host, which is taken. */
	synchronized Duration turn(String host, Instant now) {
		if (this.next.size() > MOST) {
			this.next.values().removeIf(free -> free.isBefore(now));
		}
		Instant free = this.next.getOrDefault(host, now);
		Instant mine = free.isBefore(now) ? now : free;
		this.next.put(host, mine.plus(this.apart));
		return Duration.between(now, mine);
	}

}
