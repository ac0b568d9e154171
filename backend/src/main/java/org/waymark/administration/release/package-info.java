/** Releasing a restored copy. */
@NullMarked
package org.waymark.administration.release;

import org.jspecify.annotations.NullMarked;
