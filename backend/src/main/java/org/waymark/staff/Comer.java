package org.waymark.staff;

/** Whoever holds a session, as this request found them. */
sealed interface Comer permits Member, Halfway {

	/** The session that this request belongs to. */
	SessionHandle session();

	/** Whether a route of the desk is open to them now. */
	boolean passes(DeskRoutes.Route route);

}
