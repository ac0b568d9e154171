package org.waymark.directory.schools;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Whom to talk to at a school, as it is stored.
 *
 * @param version counts changes; 0 before it is stored
 */
@Table(schema = "directory", name = "contact")
public record ContactRow(@Id int urn, String lead, String deputy, String mailbox, String paper, boolean safePlace,
		@Version int version, Instant changed, @Nullable UUID author) {

	/** Called when it was stored. */
	public ContactRow withVersion(int stored) {
		return new ContactRow(this.urn, this.lead, this.deputy, this.mailbox, this.paper, this.safePlace, stored,
				this.changed, this.author);
	}

	@Override
	public String toString() {
		return "ContactRow[hidden]";
	}

}
