/**
 * Drills of what comes over the line: requests that are broken, and clients that are slow
 * on purpose.
 */
@NullMarked
package org.waymark.drills.wire;

import org.jspecify.annotations.NullMarked;
