package org.waymark.clocks;

/** How urgent a person judged a report to be, most urgent first. */
public enum Rating {

	RED, AMBER, GREEN, BLUE

}
