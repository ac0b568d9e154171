package org.waymark.site.page;

import org.springframework.web.server.ServerWebExchange;

/** State that a browser holds and must drop when a person leaves in a hurry. */
public interface Leaving {

	/** Takes it away with this response; waits for nothing. */
	void leave(ServerWebExchange exchange);

}
