package org.waymark.platform.copy;

import java.time.Duration;
import java.util.Optional;

/** Whether a database is the one that a hub worked with, or a copy. */
enum Standing {

	/** No hub has been at it, nor has this one been at another. */
	NEW,
	/** The same server, or another one of the same cluster that took its place. */
	SAME,
	/** Restored, loaded elsewhere, or put back. */
	COPY;

	/** What a standby may lack when it is promoted. */
	private static final Duration LAG = Duration.ofMinutes(1);

	static Standing of(Optional<HubMark> mark, ServerSight now) {
		if (now.id() == null || now.beat() == null) {
			return mark.isPresent() ? COPY : NEW;
		}
		return mark.filter(ours -> ours.id().equals(now.id()) && ours.system() == now.system())
			.filter(ours -> goesOn(ours, now))
			.map(ours -> SAME)
			.orElse(COPY);
	}

	private static boolean goesOn(HubMark ours, ServerSight now) {
		if (now.timeline() == ours.timeline()) {
			return now.place() >= ours.place();
		}
		return now.timeline() > ours.timeline() && promoted(ours, now);
	}

	/**
	 * Both a promotion and a restore begin a new timeline. A standby was fed until then.
	 * After it was started anew nothing tells of that; then there must have been one, and
	 * it must have been close behind.
	 */
	private static boolean promoted(HubMark ours, ServerSight now) {
		return now.streamed() || ours.standbys() && !now.aimed() && now.beat() != null
				&& !now.beat().isBefore(ours.beat().minus(LAG));
	}

}
