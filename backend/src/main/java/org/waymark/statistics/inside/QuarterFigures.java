package org.waymark.statistics.inside;

import org.waymark.statistics.disclosure.Quarter;
import org.waymark.statistics.entered.EnteredSheet;
import org.waymark.statistics.facts.QuarterSums;

/**
 * All that is known of a quarter.
 *
 * @param sums what was counted
 * @param entered what an analyst entered
 */
record QuarterFigures(Quarter quarter, QuarterSums sums, EnteredSheet entered) {

}
