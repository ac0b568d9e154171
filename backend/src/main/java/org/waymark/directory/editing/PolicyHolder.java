package org.waymark.directory.editing;

/**
 * Whose a policy is: a school, or a trust for all its schools.
 *
 * @param number of the school or of the trust, in the register
 */
record PolicyHolder(int number, boolean trust, String name) {

	/** The address of its page. */
	String path() {
		return (this.trust ? "/triage/schools/trusts/" : "/triage/schools/") + this.number;
	}

}
