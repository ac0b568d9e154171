package org.waymark.platform.database;

import java.util.List;

import org.waymark.platform.Face;
import org.waymark.platform.schema.Credentials;
import org.waymark.platform.schema.ServerAddress;

/** The server in use, its schema in place, and what each face signs in with. */
interface Database extends AutoCloseable {

	ServerAddress address();

	/**
	 * The credentials of a face of this process.
	 * @throws org.waymark.platform.CannotStart when nothing was given for it
	 */
	Credentials credentials(Face face);

	/**
	 * Whether it does not answer, and this process may begin without it; may block.
	 */
	default boolean away() {
		return false;
	}

	/**
	 * What is wrong with a server that answers; may block.
	 * @param live whether all that a real service needs is looked at
	 */
	default List<String> faults(boolean live) {
		return List.of();
	}

	@Override
	void close();

}
