/**
 * Pages, charts and files of releases. A rule of the build keeps every true count out of
 * this package.
 *
 * <p>
 * Start at {@link ReleaseController}.
 */
@NullMarked
package org.waymark.statistics.shown;

import org.jspecify.annotations.NullMarked;
