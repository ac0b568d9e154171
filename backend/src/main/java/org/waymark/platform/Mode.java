package org.waymark.platform;

/** Whether this is a trial or a council's real service. */
public enum Mode {

	/** For trying out: example council, generated keys, trial accounts. */
	TRIAL,
	/** For real: refuses to start while anything is missing. */
	LIVE

}
