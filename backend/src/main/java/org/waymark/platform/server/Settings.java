package org.waymark.platform.server;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How the embedded server runs. Given on its command line, which nothing in its folder
 * can override.
 */
final class Settings {

	private Settings() {
	}

	/** The arguments of {@code postgres}. */
	static List<String> arguments(Path cluster, Path log, int port) {
		Map<String, String> all = new LinkedHashMap<>(DURABLE);
		all.putAll(MODEST);
		all.putAll(DISCREET);
		all.put("port", Integer.toString(port));
		all.put("log_directory", log.toString());
		Stream<String> settings = all.entrySet()
			.stream()
			.flatMap((setting) -> Stream.of("-c", setting.getKey() + "=" + setting.getValue()));
		return Stream.concat(Stream.of("-D", cluster.toString()), settings).toList();
	}

	/** A commit that was answered survives a power cut. */
	private static final Map<String, String> DURABLE = Map.of("fsync", "on", "synchronous_commit", "on",
			"full_page_writes", "on");

	/** Reached from this machine alone, and small beside the application. */
	private static final Map<String, String> MODEST = Map.of("listen_addresses", "127.0.0.1", "unix_socket_directories",
			"", "max_connections", "100", "shared_buffers", "96MB", "work_mem", "8MB", "maintenance_work_mem", "64MB",
			"max_wal_size", "512MB", "timezone", "UTC");

	/**
	 * What people typed reaches the server as parameters. Its errors quote values, some
	 * in their very first line ("invalid input syntax"). So the log tells what the server
	 * does, and nothing of a statement's error. Old files are removed by
	 * {@link ServerLog}.
	 */
	private static final Map<String, String> DISCREET = Map.ofEntries(Map.entry("logging_collector", "on"),
			Map.entry("log_filename", ServerLog.NAME), Map.entry("log_file_mode", "0600"),
			Map.entry("log_rotation_size", "8MB"), Map.entry("log_rotation_age", "1d"),
			Map.entry("log_timezone", "UTC"), Map.entry("log_min_messages", "log"), Map.entry("log_statement", "none"),
			Map.entry("log_min_duration_statement", "-1"), Map.entry("log_min_error_statement", "panic"),
			Map.entry("log_error_verbosity", "terse"), Map.entry("log_parameter_max_length", "0"),
			Map.entry("log_parameter_max_length_on_error", "0"), Map.entry("log_checkpoints", "off"));

}
