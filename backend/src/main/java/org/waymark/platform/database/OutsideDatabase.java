package org.waymark.platform.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.waymark.platform.CannotStart;
import org.waymark.platform.Face;
import org.waymark.platform.RunProperties;
import org.waymark.platform.schema.Credentials;
import org.waymark.platform.schema.Migrations;
import org.waymark.platform.schema.RoleCheck;
import org.waymark.platform.schema.ServerAddress;
import org.waymark.platform.schema.ServerCheck;

/** A server of the council's own. */
final class OutsideDatabase implements Database {

	private final ServerAddress address;

	private final OutsideServer server;

	private final DatabaseProperties properties;

	private final RunProperties run;

	private OutsideDatabase(String url, OutsideServer server, DatabaseProperties properties, RunProperties run) {
		this.address = ServerAddress.parse(url);
		this.server = server;
		this.properties = properties;
		this.run = run;
	}

	/**
	 * In a trial, migrates if the owner's password was given, and otherwise checks that
	 * the migrations were run. In live mode the checks do that before. The public face
	 * alone starts without its server, and {@link DatabaseWait} checks later.
	 * @throws CannotStart when the address, a password or the schema is wrong
	 */
	static OutsideDatabase of(String url, OutsideServer server, DatabaseProperties properties, RunProperties run) {
		OutsideDatabase database = new OutsideDatabase(url, server, properties, run);
		if (!run.live()) {
			properties.owner()
				.ifPresentOrElse((owner) -> Migrations.run(database.address, owner), database::requireSchema);
		}
		return database;
	}

	@Override
	public ServerAddress address() {
		return this.address;
	}

	@Override
	public Credentials credentials(Face face) {
		return this.properties.of(face).or(this::ofTheOnlyFace).orElseThrow(() -> new CannotStart(missing(face)));
	}

	@Override
	public void close() {
		// Not ours to stop.
	}

	@Override
	public boolean away() {
		return this.run.faces().equals(Set.of(Face.PUBLIC))
				&& new RoleCheck(this.address, credentials(Face.PUBLIC)).away();
	}

	@Override
	public List<String> faults(boolean live) {
		List<String> faults = new ArrayList<>();
		for (Face face : this.run.faces()) {
			RoleCheck role = new RoleCheck(this.address, credentials(face));
			faults.addAll(live ? role.faults() : role.schemaFaults());
			faults.addAll(live ? new ServerCheck(this.address, credentials(face)).faults() : List.of());
		}
		return faults;
	}

	private void requireSchema() {
		List<String> faults = away() ? List.of() : faults(false);
		if (!faults.isEmpty()) {
			throw new CannotStart(faults);
		}
	}

	private Optional<Credentials> ofTheOnlyFace() {
		String username = this.server.username();
		String password = this.server.password();
		if (this.run.faces().size() > 1 || username == null || password == null) {
			return Optional.empty();
		}
		return Optional.of(new Credentials(username, password));
	}

	private String missing(Face face) {
		String both = "WAYMARK_DATABASE_" + face + "_PASSWORD";
		String one = (this.run.faces().size() > 1) ? "" : " or SPRING_R2DBC_USERNAME and SPRING_R2DBC_PASSWORD";
		return "No password was given for the " + face.name().toLowerCase(Locale.ROOT)
				+ " face's role in the database: set " + both + one + ".";
	}

}
