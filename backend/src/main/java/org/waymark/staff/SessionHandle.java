package org.waymark.staff;

import java.util.UUID;

/**
 * Names a session without opening it. It stays the same when the session gets a new
 * token.
 *
 * @param id of the row
 */
public record SessionHandle(UUID id) {

	@Override
	public String toString() {
		return "SessionHandle[hidden]";
	}

}
