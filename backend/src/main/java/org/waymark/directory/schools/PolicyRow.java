package org.waymark.directory.schools;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

import org.waymark.site.schools.School;

/**
 * A policy as it is stored: of a school, or of a trust for all its schools.
 *
 * @param urn the school, or null
 * @param trust the trust, or null
 * @param kind code of what it is about
 * @param state whether it is published
 * @param document where it is; an empty address unless published
 * @param dates when the school reviewed it
 * @param version counts changes; 0 before it is stored
 * @param author the editor; null for nobody
 */
@Table(schema = "directory", name = "policy")
public record PolicyRow(@Id UUID id, @Nullable Integer urn, @Nullable Integer trust, String kind, String state,
		@Embedded.Empty Document document, @Embedded.Empty Dates dates, @Version int version, Instant changed,
		@Nullable UUID author) {

	/** Whether anybody who asks can read it. */
	public boolean readable() {
		return School.Policy.readable(this.state);
	}

	/** Called when it was stored. */
	public PolicyRow withVersion(int stored) {
		return new PolicyRow(this.id, this.urn, this.trust, this.kind, this.state, this.document, this.dates, stored,
				this.changed, this.author);
	}

	/**
	 * Where a policy is.
	 *
	 * @param bytes its size; 0 when not known
	 * @param format PDF, DOCX or PAGE
	 */
	public record Document(String address, String title, long bytes, String format) {

		/** None. */
		public static final Document NONE = new Document("", "", 0, "PAGE");

	}

	/**
	 * When a school reviewed a policy.
	 *
	 * @param reviewed the last time
	 * @param nextReview when it means to do so again
	 */
	public record Dates(@Nullable LocalDate reviewed, @Nullable LocalDate nextReview) {

		/** Neither is known. */
		public static final Dates UNKNOWN = new Dates(null, null);

	}

}
