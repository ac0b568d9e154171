package org.waymark.platform.database;

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

	@Override
	void close();

}
