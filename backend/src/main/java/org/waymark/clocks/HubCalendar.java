package org.waymark.clocks;

/**
 * Where the calendar now in force comes from: the council's content, which may change
 * while we run.
 */
public interface HubCalendar {

	WorkingTime current();

}
