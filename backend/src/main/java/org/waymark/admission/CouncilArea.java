package org.waymark.admission;

/** Knows the council's area. */
public interface CouncilArea {

	/** Whether an address, a postcode or a place, as typed, lies in it. */
	Area of(String typed);

	/** Whether something lies in the council's area. */
	enum Area {

		/** All of it does. */
		INSIDE,
		/** None of it does. */
		OUTSIDE,
		/** Nobody can tell. */
		UNKNOWN

	}

}
