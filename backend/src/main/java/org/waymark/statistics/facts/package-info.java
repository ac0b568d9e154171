/**
 * What counts of each report, sealed, and the sums of each quarter.
 *
 * <p>
 * Start at {@link CountedFacts}. Owns {@code statistics.to_count},
 * {@code statistics.fact} and, of {@code statistics.document}, the kind {@code SUMS}.
 */
@NullMarked
package org.waymark.statistics.facts;

import org.jspecify.annotations.NullMarked;
