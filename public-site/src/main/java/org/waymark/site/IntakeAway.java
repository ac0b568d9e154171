package org.waymark.site;

/**
 * The store cannot be reached: nothing was shown as accepted, though it may have been
 * stored if the connection was lost after the commit. The page answers 503 with the phone
 * numbers and the typed text, to be sent again.
 */
public class IntakeAway extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public IntakeAway(Throwable cause) {
		super("The store of reports cannot be reached", cause);
	}

}
