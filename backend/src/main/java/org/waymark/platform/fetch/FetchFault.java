package org.waymark.platform.fetch;

/** Why nothing was fetched. */
public enum FetchFault {

	/** It is no address of the web. */
	ADDRESS,
	/** Its port is not one of the web. */
	PORT,
	/** It leads into a private network, or to this machine. It was not asked. */
	PRIVATE,
	/** Nobody has this name. */
	NO_HOST,
	/** Nobody listens there. */
	REFUSED,
	/** Its certificate does not fit, or it speaks no safe TLS. */
	TLS,
	/** It took too long. */
	TIMEOUT,
	/** The answer broke off. */
	BROKEN_OFF,
	/** It sends in a circle. */
	LOOP,
	/** It sends on and on. */
	REDIRECTS

}
