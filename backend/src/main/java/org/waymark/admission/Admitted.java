package org.waymark.admission;

/** What became of a report that was claimed. */
enum Admitted {

	ON_THE_DESK, SET_ASIDE

}
