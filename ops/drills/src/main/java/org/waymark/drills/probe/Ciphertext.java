package org.waymark.drills.probe;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One binary value of a dump, with the row that it stands in.
 *
 * @param column schema, table and column
 * @param row the whole row as JSON, from which what it is bound to can be told
 * @param base64 the value
 */
record Ciphertext(String column, String row, String base64) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	// The parts of an outcome are bound to the outcome's report as well.
	private static final String OF_AN_OUTCOME = """
			SELECT jsonb_build_object('report', o.report) || to_jsonb(t), %s FROM %s t
			JOIN triage.outcome o ON o.id = t.outcome WHERE %s IS NOT NULL
			""";

	private static final String VALUES = "SELECT to_jsonb(t), %s FROM %s t WHERE %s IS NOT NULL";

	/** Every binary value of every table, as the superuser sees it. */
	static List<Ciphertext> dump(Connection superuser) throws SQLException {
		List<Ciphertext> all = new ArrayList<>();
		for (String column : columns(superuser)) {
			int end = column.lastIndexOf('.');
			all.addAll(values(superuser, column.substring(0, end), column.substring(end + 1)));
		}
		return all;
	}

	/** Every binary column there is: schema, table and name. */
	static List<String> columns(Connection superuser) throws SQLException {
		List<String> columns = new ArrayList<>();
		try (Statement statement = superuser.createStatement(); ResultSet row = statement.executeQuery("""
				SELECT format('%s.%s.%s', table_schema, table_name, column_name)
				FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
				WHERE data_type = 'bytea' AND table_type = 'BASE TABLE'
				  AND table_schema NOT IN ('pg_catalog', 'information_schema')
				ORDER BY 1
				""")) {
			while (row.next()) {
				columns.add(row.getString(1));
			}
		}
		return columns;
	}

	private static List<Ciphertext> values(Connection superuser, String table, String column) throws SQLException {
		List<Ciphertext> found = new ArrayList<>();
		String query = table.matches("triage.(review|hand_off)") ? OF_AN_OUTCOME : VALUES;
		try (Statement statement = superuser.createStatement();
				ResultSet row = statement.executeQuery(query.formatted("t." + column, table, "t." + column))) {
			while (row.next()) {
				found.add(new Ciphertext(table + "." + column, row.getString(1),
						Base64.getEncoder().encodeToString(row.getBytes(2))));
			}
		}
		return found;
	}

	static void write(List<Ciphertext> dump, Path file) throws IOException {
		Files.write(file, dump.stream().map((value) -> JSON.writeValueAsString(value)).toList());
	}

	static List<Ciphertext> read(Path file) throws IOException {
		return Files.readAllLines(file).stream().map((line) -> JSON.readValue(line, Ciphertext.class)).toList();
	}

	byte[] bytes() {
		return Base64.getDecoder().decode(this.base64);
	}

	/** Every context that such a value may be bound to: it is no secret. */
	List<byte[]> contexts() {
		JsonNode told = JSON.readTree(this.row);
		List<byte[]> contexts = new ArrayList<>(
				List.of(new byte[0], hexadecimal(told.path("id").asString("")), ofReport(told)));
		Bound.context(this.column, told).ifPresent(contexts::add);
		return contexts;
	}

	private static byte[] ofReport(JsonNode told) {
		byte[] label = "waymark/report".getBytes(StandardCharsets.UTF_8);
		byte[] draft = hexadecimal(told.path("draft").asString(""));
		return ByteBuffer.allocate(label.length + draft.length + Integer.BYTES + Long.BYTES)
			.put(label)
			.put(draft)
			.putInt(told.path("schema").asInt(0))
			.putLong(told.path("hub_key").asLong(0))
			.array();
	}

	private static byte[] hexadecimal(String text) {
		return text.startsWith("\\x") ? HexFormat.of().parseHex(text.substring(2)) : new byte[0];
	}

}
