package org.waymark.linking;

/** The kinds of value that two reports may share. */
public enum MatchField {

	/** Two words of a person's name, as they sound. */
	NAME,
	/** One word of a name, as it sounds, at one school. */
	SCHOOL,
	/** A whole postcode. */
	POSTCODE,
	/** The name of a place. */
	PLACE,
	/** A phone number. */
	PHONE,
	/** A name that a person uses online. */
	HANDLE,
	/** A number plate. */
	VEHICLE

}
