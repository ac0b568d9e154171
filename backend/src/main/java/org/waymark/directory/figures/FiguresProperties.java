package org.waymark.directory.figures;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a council chooses to show of its directory.
 *
 * @param figures whether everybody sees the figures; off unless switched on
 */
@ConfigurationProperties("waymark.schools")
record FiguresProperties(@DefaultValue("false") boolean figures) {

}
