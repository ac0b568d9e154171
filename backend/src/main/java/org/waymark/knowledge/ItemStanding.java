package org.waymark.knowledge;

import java.util.List;
import java.util.Optional;

import org.waymark.knowledge.KeptVersion.State;

/**
 * How an item stands.
 *
 * @param item the item
 * @param folder what the folder says of it; empty where it has none
 * @param versions all that editors kept, the newest first
 */
public record ItemStanding(Item item, Optional<String> folder, List<KeptVersion> versions) {

	public ItemStanding {
		versions = List.copyOf(versions);
	}

	/** What everybody reads; empty where it is nothing. */
	public Optional<String> published() {
		return this.versions.stream()
			.filter(version -> version.state() == State.PUBLISHED)
			.findFirst()
			.flatMap(KeptVersion::body)
			.or(this::folder);
	}

	/** The change that waits for a second person, if there is one. */
	public Optional<KeptVersion> waits() {
		return this.versions.stream().filter(version -> version.state() == State.PROPOSED).findFirst();
	}

	/** What an editor goes on from: what waits, or else what everybody reads. */
	public Optional<String> latest() {
		return waits().flatMap(KeptVersion::body).or(this::published);
	}

	/** Number of the newest version; 0 for none. */
	public int newest() {
		return this.versions.isEmpty() ? 0 : this.versions.get(0).number();
	}

	/** Whether there is, or was, such an item. */
	public boolean exists() {
		return this.folder.isPresent() || !this.versions.isEmpty();
	}

}
