package org.waymark.platform;

/** The two faces of the one application. A process runs either; both only for a trial. */
public enum Face {

	/** The public's side; runs in the outer network. */
	PUBLIC,
	/** The desk of the hub; runs inside. */
	TRIAGE

}
