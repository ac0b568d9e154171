/**
 * An attacker takes over the public face, with all its secrets: what they can do, and
 * that the hub opens what they cannot.
 */
@NullMarked
package org.waymark.drills.probe;

import org.jspecify.annotations.NullMarked;
