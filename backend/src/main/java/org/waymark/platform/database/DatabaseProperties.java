package org.waymark.platform.database;

import java.time.Duration;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.waymark.platform.Face;
import org.waymark.platform.schema.Credentials;

/**
 * How the database is reached. A role's name and password are given here only where one
 * process needs several roles of an outside server: both faces in a trial, or
 * {@code migrate}.
 *
 * @param pool connections kept for each face
 * @param lockTimeout how long a statement waits for a lock; if nothing is said, as long
 * as {@code ops/roles.sql} says for the role of the face
 * @param publicStatementTimeout how long a statement of the public face may take
 * @param triageStatementTimeout how long a statement of the hub may take
 */
@ConfigurationProperties("waymark.database")
record DatabaseProperties(@Valid @DefaultValue Pool pool, @DurationMin(millis = 1) @Nullable Duration lockTimeout,
		@DurationMin(millis = 1) @DefaultValue("5s") Duration publicStatementTimeout,
		@DurationMin(millis = 1) @DefaultValue("30s") Duration triageStatementTimeout,
		@NotBlank @DefaultValue("waymark_public") String publicUsername, @Nullable String publicPassword,
		@NotBlank @DefaultValue("waymark_triage") String triageUsername, @Nullable String triagePassword,
		@NotBlank @DefaultValue(Credentials.OWNER) String ownerUsername, @Nullable String ownerPassword) {

	private static final Duration PUBLIC_LOCK = Duration.ofSeconds(2);

	private static final Duration HUB_LOCK = Duration.ofSeconds(5);

	/**
	 * Connections kept for each face.
	 *
	 * @param size the most there are
	 * @param ready how many are opened at the start
	 * @param acquireTimeout how long a request waits for one
	 * @param connectTimeout how long opening one may take
	 * @param validationTimeout how long one may take to prove that it works, each time it
	 * is handed out
	 * @param idleTime after which an unused one is closed
	 * @param lifeTime after which one is closed
	 */
	record Pool(@Min(1) @DefaultValue("20") int size, @Min(0) @DefaultValue("4") int ready,
			@DurationMin(millis = 1) @DefaultValue("2s") Duration acquireTimeout,
			@DurationMin(millis = 1) @DefaultValue("2s") Duration connectTimeout,
			@DurationMin(millis = 1) @DefaultValue("1s") Duration validationTimeout,
			@DurationMin(seconds = 1) @DefaultValue("10m") Duration idleTime,
			@DurationMin(seconds = 1) @DefaultValue("30m") Duration lifeTime) {

		@AssertTrue(
				message = "WAYMARK_DATABASE_POOL_READY must not be more than WAYMARK_DATABASE_POOL_SIZE, the most there are")
		boolean isReadyWithinSize() {
			return this.ready <= this.size;
		}

	}

	Optional<Credentials> owner() {
		return credentials(this.ownerUsername, this.ownerPassword);
	}

	Optional<Credentials> of(Face face) {
		return (face == Face.PUBLIC) ? credentials(this.publicUsername, this.publicPassword)
				: credentials(this.triageUsername, this.triagePassword);
	}

	Duration lockTimeout(Face face) {
		return (this.lockTimeout != null) ? this.lockTimeout : (face == Face.PUBLIC) ? PUBLIC_LOCK : HUB_LOCK;
	}

	Duration statementTimeout(Face face) {
		return (face == Face.PUBLIC) ? this.publicStatementTimeout : this.triageStatementTimeout;
	}

	private static Optional<Credentials> credentials(String username, @Nullable String password) {
		return Optional.ofNullable(password).map((given) -> new Credentials(username, given));
	}

	@Override
	public String toString() {
		return "DatabaseProperties[hidden]";
	}

}
