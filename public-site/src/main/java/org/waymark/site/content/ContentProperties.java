package org.waymark.site.content;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a council keeps its own content.
 *
 * @param contentDir folder whose files replace those of the same name that ship with
 * Waymark; none unless set
 * @param contentFolderOnly whether the folder is the only source, so that nothing which
 * editors publish is shown
 */
@ConfigurationProperties("waymark")
record ContentProperties(@Nullable Path contentDir, @DefaultValue("false") boolean contentFolderOnly) {

}
