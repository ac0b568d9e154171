/**
 * The guessing: wrong codes from many addresses while a reporter comes back with the
 * right one.
 */
@NullMarked
package org.waymark.drills.guess;

import org.jspecify.annotations.NullMarked;
