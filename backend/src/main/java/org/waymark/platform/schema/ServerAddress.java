package org.waymark.platform.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.Option;

import org.waymark.platform.CannotStart;

/**
 * Where a database is, for R2DBC as given and for JDBC translated.
 *
 * @param options as the URL says, without a role
 */
public record ServerAddress(ConnectionFactoryOptions options) {

	/** Settings of r2dbc-postgresql that JDBC knows, by its name for them. */
	private static final Map<String, String> SHARED = Map.of("sslMode", "sslmode", "sslRootCert", "sslrootcert",
			"sslCert", "sslcert", "sslKey", "sslkey");

	private static final Set<String> PROTECTED = Set.of("require", "verify-ca", "verify-full", "tunnel");

	private static final Pattern HERE = Pattern.compile("(localhost|127(\\.\\d+){3}|\\[?::1\\]?)(:\\d+)?");

	/**
	 * Reads {@code r2dbc:postgresql://…}, of one host or several.
	 * @throws CannotStart when it is not such an address
	 */
	public static ServerAddress parse(String url) {
		try {
			ConnectionFactoryOptions options = ConnectionFactoryOptions.parse(url);
			options.getRequiredValue(ConnectionFactoryOptions.DATABASE);
			return new ServerAddress(options);
		}
		catch (IllegalArgumentException | IllegalStateException | NullPointerException malformed) {
			// The setting may hold a password, so the message does not repeat it.
			throw new CannotStart(
					"SPRING_R2DBC_URL is not an address of the form r2dbc:postgresql://host:5432/database.");
		}
	}

	/** One host. */
	public static ServerAddress of(String host, int port, String database) {
		return new ServerAddress(ConnectionFactoryOptions.builder()
			.option(ConnectionFactoryOptions.DRIVER, "postgresql")
			.option(ConnectionFactoryOptions.HOST, host)
			.option(ConnectionFactoryOptions.PORT, port)
			.option(ConnectionFactoryOptions.DATABASE, database)
			.build());
	}

	/** For migrations and checks, which need the primary and may block. */
	public String jdbc() {
		Map<String, String> settings = new LinkedHashMap<>();
		settings.put("targetServerType", "primary");
		settings.put("connectTimeout", "5");
		SHARED.forEach((from, to) -> {
			Object value = this.options.getValue(Option.valueOf(from));
			if (value != null) {
				settings.put(to, value.toString());
			}
		});
		return "jdbc:postgresql://" + hosts() + "/" + value(ConnectionFactoryOptions.DATABASE) + "?"
				+ settings.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining("&"));
	}

	/**
	 * Whether what is sent there is encrypted, or does not leave this machine. The driver
	 * of the faces does not ask for protection by itself.
	 */
	boolean isProtected() {
		Object mode = this.options.getValue(Option.valueOf("sslMode"));
		Object on = this.options.getValue(ConnectionFactoryOptions.SSL);
		return Boolean.parseBoolean(String.valueOf(on))
				|| mode != null && PROTECTED.contains(mode.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
				|| Stream.of(value(ConnectionFactoryOptions.HOST).split(","))
					.allMatch(host -> HERE.matcher(host).matches());
	}

	private String hosts() {
		Object port = this.options.getValue(ConnectionFactoryOptions.PORT);
		return List.of(value(ConnectionFactoryOptions.HOST).split(","))
			.stream()
			.map((host) -> (host.contains(":") || port == null) ? host : host + ":" + port)
			.collect(Collectors.joining(","));
	}

	private String value(Option<String> option) {
		return String.valueOf(this.options.getRequiredValue(option));
	}

	@Override
	public String toString() {
		return "ServerAddress[hidden]";
	}

}
