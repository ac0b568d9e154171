/**
 * How often somebody may try to sign in.
 */
@NullMarked
package org.waymark.staff.guesses;

import org.jspecify.annotations.NullMarked;
