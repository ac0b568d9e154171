package org.waymark.site.content;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where a council keeps its own content.
 *
 * @param contentDir folder whose files replace those of the same name that ship with
 * Waymark; none unless set
 */
@ConfigurationProperties("waymark")
record ContentProperties(@Nullable Path contentDir) {

}
