/**
 * What of counts of people may be shown: keyed noise, threshold and rounding, a fixed
 * plan of tables, and the proofs that nobody can be found in them. Pure; decision 62.
 */
@NullMarked
package org.waymark.statistics.disclosure;

import org.jspecify.annotations.NullMarked;
