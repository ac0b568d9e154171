/** Limits on attempts to sign in. */
@NullMarked
package org.waymark.staff.guesses;

import org.jspecify.annotations.NullMarked;
