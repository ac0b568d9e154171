/**
 * Releases: the figures of a quarter, frozen, made by one person and let go by another.
 *
 * <p>
 * Start at {@link Releases}. Owns {@code statistics.release} and, of
 * {@code statistics.document}, the kind {@code RELEASE}.
 */
@NullMarked
package org.waymark.statistics.releases;

import org.jspecify.annotations.NullMarked;
