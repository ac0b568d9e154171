/**
 * Where a concern is to go: a table that a council may change.
 */

@NullMarked
package org.waymark.decisions.routing;

import org.jspecify.annotations.NullMarked;
