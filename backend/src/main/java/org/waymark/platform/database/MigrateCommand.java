package org.waymark.platform.database;

import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.platform.CannotStart;
import org.waymark.platform.Command;
import org.waymark.platform.schema.Credentials;
import org.waymark.platform.schema.Migrations;
import org.waymark.platform.schema.ServerAddress;

/** Brings the schema of an outside server to the version of this jar, as its owner. */
@Component("migrate")
class MigrateCommand implements Command {

	private final OutsideServer server;

	private final DatabaseProperties properties;

	MigrateCommand(OutsideServer server, DatabaseProperties properties) {
		this.server = server;
		this.properties = properties;
	}

	@Override
	public int run(List<String> arguments) {
		String url = this.server.url();
		if (url == null || url.isBlank()) {
			throw new CannotStart("SPRING_R2DBC_URL is not set. An embedded database is migrated at each start.");
		}
		Credentials owner = this.properties.owner()
			.orElseThrow(() -> new CannotStart("Set WAYMARK_DATABASE_OWNER_PASSWORD to the password of the role "
					+ this.properties.ownerUsername() + "."));
		Migrations.run(ServerAddress.parse(url), owner);
		return 0;
	}

}
