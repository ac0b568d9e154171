package org.waymark.linking;

/** What two reports may have in common. */
public enum Trait {

	/** Two words of somebody's name, as they sound. */
	NAME,
	/** One word of a name, as it sounds, at one school. */
	SCHOOL,
	/** A whole postcode. */
	POSTCODE,
	/** What a place is called. */
	PLACE,
	/** A phone number. */
	PHONE,
	/** A name that somebody uses online. */
	HANDLE,
	/** A number plate. */
	VEHICLE

}
