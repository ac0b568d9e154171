package org.waymark.directory.imports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How imports of the register are judged.
 *
 * @param mostLost how many of a hundred open schools of the council may be missing since
 * the last import, before a file counts as half of one
 */
@ConfigurationProperties("waymark.directory")
record DirectoryProperties(@Min(0) @Max(100) @DefaultValue("20") int mostLost) {

}
