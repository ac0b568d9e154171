package org.waymark.site.page;

import org.springframework.web.server.ServerWebExchange;

/** Something that a browser holds and must let go of when somebody leaves in a hurry. */
public interface Leaving {

	/** Takes it away with this response; waits for nothing. */
	void leave(ServerWebExchange exchange);

}
