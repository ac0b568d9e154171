/**
 * Somebody takes over the public face, with all its secrets: what they can do, and that
 * what they cannot open is opened by the hub.
 */
@NullMarked
package org.waymark.drills.probe;

import org.jspecify.annotations.NullMarked;
