/**
 * Figures that have no source in Waymark yet: an analyst enters them for each quarter,
 * with where they come from.
 *
 * <p>
 * Start at {@link EnteredFigures}. Owns, of {@code statistics.document}, the kind
 * {@code ENTERED}.
 */
@NullMarked
package org.waymark.statistics.entered;

import org.jspecify.annotations.NullMarked;
