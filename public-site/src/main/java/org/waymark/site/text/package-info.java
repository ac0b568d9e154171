/**
 * What somebody typed, in any script: compared, found, counted and read as people see it.
 *
 * <p>
 * Start at {@link TypedText}. No other package decides what a blank, a digit or a
 * character is. Owns no table.
 */
@NamedInterface("text")
@NullMarked
package org.waymark.site.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
