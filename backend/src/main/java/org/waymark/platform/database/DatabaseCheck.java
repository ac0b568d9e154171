package org.waymark.platform.database;

import java.util.ArrayList;
import java.util.List;

import org.waymark.platform.Face;
import org.waymark.platform.LiveCheck;
import org.waymark.platform.RunProperties;
import org.waymark.platform.schema.ServerCheck;

/** A real service has a server of its own, of the right version, with the right roles. */
class DatabaseCheck implements LiveCheck {

	private final OutsideServer server;

	private final DatabaseProperties properties;

	private final RunProperties run;

	DatabaseCheck(OutsideServer server, DatabaseProperties properties, RunProperties run) {
		this.server = server;
		this.properties = properties;
		this.run = run;
	}

	@Override
	public List<String> faults() {
		String url = this.server.url();
		if (url == null || url.isBlank()) {
			return List.of("The embedded database is for trials. Set SPRING_R2DBC_URL to a server of your own.");
		}
		List<String> faults = new ArrayList<>();
		if (this.properties.owner().isPresent()) {
			faults.add("The password of the database's owner is in the settings of this process. Take "
					+ "WAYMARK_DATABASE_OWNER_PASSWORD out: only waymark migrate may have it.");
		}
		Database database = OutsideDatabase.of(url, this.server, this.properties, this.run);
		// Without an answer what can be told from the address alone is still told.
		faults.addAll(database.away() ? new ServerCheck(database.address(), database.credentials(Face.PUBLIC)).faults()
				: database.faults(true));
		return faults;
	}

}
