package org.waymark.platform.database;

import java.time.Duration;
import java.util.Optional;

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
 * @param lockTimeout how long a statement waits for a lock
 * @param publicStatementTimeout how long a statement of the public face may take
 * @param triageStatementTimeout how long a statement of the hub may take
 */
@ConfigurationProperties("waymark.database")
record DatabaseProperties(@DefaultValue Pool pool, @DefaultValue("2s") Duration lockTimeout,
		@DefaultValue("5s") Duration publicStatementTimeout, @DefaultValue("30s") Duration triageStatementTimeout,
		@DefaultValue("waymark_public") String publicUsername, @Nullable String publicPassword,
		@DefaultValue("waymark_triage") String triageUsername, @Nullable String triagePassword,
		@DefaultValue(Credentials.OWNER) String ownerUsername, @Nullable String ownerPassword) {

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
	record Pool(@DefaultValue("20") int size, @DefaultValue("4") int ready, @DefaultValue("2s") Duration acquireTimeout,
			@DefaultValue("2s") Duration connectTimeout, @DefaultValue("1s") Duration validationTimeout,
			@DefaultValue("10m") Duration idleTime, @DefaultValue("30m") Duration lifeTime) {

	}

	Optional<Credentials> owner() {
		return credentials(this.ownerUsername, this.ownerPassword);
	}

	Optional<Credentials> of(Face face) {
		return (face == Face.PUBLIC) ? credentials(this.publicUsername, this.publicPassword)
				: credentials(this.triageUsername, this.triagePassword);
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
