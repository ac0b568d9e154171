package org.waymark.platform.schema;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Looks at a server as one role: whether it keeps what it acknowledges, and whether its
 * log stays free of what people typed. Settings of the role and of the database count,
 * since they rule the face's own sessions.
 */
public final class ServerCheck {

	private static final String SETTINGS = "SELECT name, setting FROM pg_settings";

	/** What a setting may be; the first is what the runbook says. */
	private static final Map<String, List<String>> KEEPS = new TreeMap<>(
			Map.of("fsync", List.of("on"), "full_page_writes", List.of("on"), "synchronous_commit",
					List.of("on", "remote_apply", "remote_write", "local")));

	private static final Map<String, List<String>> IS_DISCREET = new TreeMap<>(
			Map.of("log_statement", List.of("none"), "log_min_error_statement", List.of("panic", "fatal"),
					"log_min_messages", List.of("log", "fatal", "panic"), "log_parameter_max_length", List.of("0"),
					"log_parameter_max_length_on_error", List.of("0"), "log_min_duration_statement", List.of("-1"),
					"log_min_duration_sample", List.of("-1"), "log_transaction_sample_rate", List.of("0"),
					"debug_print_parse", List.of("off"), "debug_print_plan", List.of("off")));

	private final ServerAddress address;

	private final Credentials role;

	/**
	 * Looks as this role.
	 */
	public ServerCheck(ServerAddress address, Credentials role) {
		this.address = address;
		this.role = role;
	}

	/**
	 * A sentence for each thing that is not as it should be; none if the server does not
	 * let the role in, which {@link RoleCheck} says.
	 */
	public List<String> faults() {
		List<String> faults = new ArrayList<>();
		if (!this.address.isProtected()) {
			faults.add("The connection to the database is not protected. Add ?sslMode=verify-full to SPRING_R2DBC_URL, "
					+ "and sslRootCert where the certificate is of your own.");
		}
		try (Connection connection = DriverManager.getConnection(this.address.jdbc(), this.role.username(),
				this.role.password())) {
			Pooler.fault(connection).ifPresent(faults::add);
			faults.addAll(faults(settings(connection)));
		}
		catch (SQLException notLetIn) {
			return faults;
		}
		return faults;
	}

	/** Faults of these settings, by name and value. */
	static List<String> faults(Map<String, String> settings) {
		List<String> faults = new ArrayList<>();
		KEEPS.forEach((name, good) -> add(faults, settings, name, good, "may lose what it has acknowledged"));
		IS_DISCREET
			.forEach((name, good) -> add(faults, settings, name, good, "may write what people typed to its log"));
		return faults;
	}

	private static void add(List<String> faults, Map<String, String> settings, String name, List<String> good,
			String harm) {
		String value = settings.get(name);
		if (value != null && !Set.copyOf(good).contains(value)) {
			faults.add("The database " + harm + ": " + name + " is " + value + ". Set it to " + good.get(0) + ".");
		}
	}

	private static Map<String, String> settings(Connection connection) throws SQLException {
		Map<String, String> settings = new TreeMap<>();
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(SETTINGS)) {
			while (rows.next()) {
				settings.put(rows.getString(1), rows.getString(2));
			}
		}
		return settings;
	}

}
