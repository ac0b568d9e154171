package org.waymark.staff;

/** The holder of a session, as this request found them. */
sealed interface SessionPrincipal permits Member, PartiallyAuthenticated {

	/** The session that this request belongs to. */
	SessionHandle session();

	/** Whether a route of the desk is open to them now. */
	boolean passes(DeskRoutes.Route route);

}
