package org.waymark.platform.copy;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A database as it is now.
 *
 * @param system as in {@link HubMark}
 * @param timeline as there
 * @param place as there
 * @param streamed whether it was fed by another server since it started: a standby that
 * was promoted
 * @param standbys whether a standby is connected
 * @param aimed whether it was restored to a moment that somebody chose
 * @param id whose it is; null where no hub has been at it
 * @param beat when a hub last wrote that it is there; null with it
 */
record ServerSight(long system, int timeline, long place, boolean streamed, boolean standbys, boolean aimed,
		@Nullable UUID id, @Nullable Instant beat) {

	HubMark mark(UUID whose, Instant beaten) {
		return new HubMark(whose, this.system, this.timeline, this.place, beaten, this.standbys);
	}

}
