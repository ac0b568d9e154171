package org.waymark.desk;

/**
 * A deadline as the page shows it.
 *
 * @param name which of the two it is
 * @param left how long there is still, such as "due in 3 hours"
 * @param at the time on the clock, such as "today at 17:00"
 * @param machine the same as an ISO 8601 instant
 * @param overdue whether it has passed
 * @param settled whether it no longer runs, so that what is left is true for ever
 */
public record Clock(String name, String left, String at, String machine, boolean overdue, boolean settled) {

}
