package org.waymark.platform.database;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * A server of the council's own, under the names that Spring gives these settings.
 *
 * @param url {@code r2dbc:postgresql://host:port/database}; several hosts as
 * {@code r2dbc:postgresql:failover://host1,host2/database?targetServerType=primary}; not
 * set: the embedded server
 * @param username the role of the one face that this process runs
 * @param password of that role
 */
@ConfigurationProperties("spring.r2dbc")
record OutsideServer(@Nullable String url, @Nullable String username, @Nullable String password) {

	@Override
	public String toString() {
		return "OutsideServer[hidden]";
	}

}
