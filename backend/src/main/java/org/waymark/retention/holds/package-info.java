/**
 * What must not be erased, whatever the rules say: one report, or every report that fits.
 * Two people set a hold, and two lift it.
 *
 * <p>
 * Start at {@link Holds}.
 */
@NamedInterface("holds")
@NullMarked
package org.waymark.retention.holds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
