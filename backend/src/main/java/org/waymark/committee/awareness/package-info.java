/**
 * The awareness log: what was done so that people know what exploitation and abuse are,
 * and see it.
 *
 * <p>
 * Start at {@link Activities}.
 */
@NullMarked
package org.waymark.committee.awareness;

import org.jspecify.annotations.NullMarked;
