package org.waymark.platform.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import org.waymark.platform.CannotStart;

/**
 * The steps by which the schema came to be what it is, kept on record in the database.
 */
public final class Migrations {

	/** The schema that holds the record. */
	private static final String SCHEMA = "platform";

	private static final String FOLDER = "classpath:db/migration";

	private Migrations() {
	}

	/**
	 * Brings the schema to the version that this jar carries. A history of migrations
	 * that were rewritten since is mended first.
	 * @throws CannotStart when a step fails; the steps before it stand. Also when the
	 * schema is of a newer version, on which this program may not run
	 */
	public static void run(ServerAddress address, Credentials owner) {
		Rewritten.mend(address, owner);
		try {
			Flyway.configure()
				.dataSource(address.jdbc(), owner.username(), owner.password())
				.defaultSchema(SCHEMA)
				.table("schema_history")
				.locations(FOLDER)
				.validateMigrationNaming(true)
				.load()
				.migrate();
		}
		catch (FlywayException failure) {
			throw new CannotStart(
					"The database could not be migrated: " + failure.getMessage().replaceAll("\\s+", " "));
		}
		List<String> faults = new RoleCheck(address, owner).schemaFaults();
		if (!faults.isEmpty()) {
			throw new CannotStart(faults);
		}
	}

	/** The version that this jar carries. */
	public static int version() {
		try {
			Resource[] steps = new PathMatchingResourcePatternResolver().getResources(FOLDER + "/V*.sql");
			return Arrays.stream(steps).map(Resource::getFilename).mapToInt(Migrations::number).max().orElse(0);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static int number(String file) {
		return Integer.parseInt(file.substring(1, file.indexOf("__")));
	}

}
