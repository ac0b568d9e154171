package org.waymark.admission;

/** The result of admitting a claimed report. */
enum Admitted {

	ON_THE_DESK, SET_ASIDE

}
