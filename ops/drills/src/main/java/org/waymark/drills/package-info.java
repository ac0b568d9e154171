/**
 * Drills that an operator runs against the whole of Waymark: kills, loads, a taken-over
 * public face.
 */
@NullMarked
package org.waymark.drills;

import org.jspecify.annotations.NullMarked;
