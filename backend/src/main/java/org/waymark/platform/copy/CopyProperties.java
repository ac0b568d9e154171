package org.waymark.platform.copy;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where a hub remembers which database it belongs to.
 *
 * @param stateDir a folder that the hub may write to, and that no backup of the database
 * holds; not set: nothing is remembered, as in a trial
 */
@ConfigurationProperties("waymark.hub")
record CopyProperties(@Nullable Path stateDir) {

}
