/**
 * The ways from a door's first page: to begin, or to go on with answers of the last hour.
 * The page is the same for everybody, so that it tells nobody that somebody told us.
 */
@NullMarked
package org.waymark.site.begin;

import org.jspecify.annotations.NullMarked;
