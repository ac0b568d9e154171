/**
 * Pages, charts and files of releases. A rule of the build keeps every true count out of
 * this package.
 *
 * <p>
 * Start at {@link ReleaseController}, at {@link PublicFigures} for what everybody may
 * read, and at {@link NationalFigures} for what stands beside. Owns {@code
 * statistics.national}.
 */
@NullMarked
package org.waymark.statistics.shown;

import org.jspecify.annotations.NullMarked;
