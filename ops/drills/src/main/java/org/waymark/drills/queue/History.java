package org.waymark.drills.queue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.cases.ConcernDocument;
import org.waymark.cases.GivenAnswer;
import org.waymark.cases.QueueCard;
import org.waymark.cases.ReporterDocument;
import org.waymark.platform.crypto.HubKeys;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.Wish;

/**
 * Years of reports, put into the hub's tables as admission and work would have left them:
 * one in fifty is open. Every card is sealed for its own row; of one report in a thousand
 * every document is, so that its page opens.
 */
final class History {

	/** One report in so many can be opened whole, among the open ones and the closed. */
	static final int WHOLE = 1000;

	/** The words of a search that finds many of them. */
	static final String POSTCODE = "ZZ11ZZ";

	private static final int AT_ONCE = 20_000;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final HexFormat HEX = HexFormat.of();

	private final Connection hub;

	private final HubKeys keys;

	History(Connection hub, HubKeys keys) {
		this.hub = hub;
		this.keys = keys;
	}

	/** Adds the reports with these numbers, the last one excluded. */
	void write(int from, int until) throws SQLException, IOException {
		try (Statement statement = this.hub.createStatement()) {
			statement.execute(HistorySql.SEALED);
			statement.execute(HistorySql.SHARED.formatted(HEX.formatHex(this.keys.trace("POSTCODE", POSTCODE))));
			for (int at = from; at < until; at += AT_ONCE) {
				statement.execute("TRUNCATE made");
				copy(at, Math.min(until, at + AT_ONCE));
				for (String each : HistorySql.ROWS) {
					statement.execute(each);
				}
			}
			statement.execute("VACUUM ANALYZE");
		}
	}

	private void copy(int from, int until) throws SQLException, IOException {
		CopyManager tables = this.hub.unwrap(PGConnection.class).getCopyAPI();
		List<String> lines = IntStream.range(from, until).parallel().mapToObj(this::line).toList();
		byte[] all = lines.stream().collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8);
		tables.copyIn("COPY made FROM STDIN", new java.io.ByteArrayInputStream(all));
	}

	private String line(int number) {
		UUID id = UUID.randomUUID();
		UUID child = UUID.randomUUID();
		boolean whole = number % WHOLE == 0 || number % WHOLE == 7;
		return String.join("\t", Integer.toString(number), id.toString(), child.toString(),
				sealed("card", id, card(number)), whole ? sealed("concern", id, concern()) : "\\N",
				whole ? hex(this.keys.sealIdentity(id, JSON.writeValueAsBytes(reporter()))) : "\\N",
				whole ? sealed("CHILD/" + id, child, Map.of("given", Map.of("name", List.of("A child")))) : "\\N");
	}

	private String sealed(String kind, UUID record, Object document) {
		return hex(this.keys.sealCase(kind, record, JSON.writeValueAsBytes(document)));
	}

	private static String hex(byte[] bytes) {
		return "\\\\x" + HEX.formatHex(bytes);
	}

	private static QueueCard card(int number) {
		return new QueueCard((number % 100 == 0) ? "YES" : "NO", List.of("new-gifts"),
				"Somebody is worried about a child in street number " + number + ", who is often out late", true,
				new QueueCard.Source(Door.PUBLIC, Wish.ANONYMOUS, List.of("A child of about nine")), List.of());
	}

	private static ConcernDocument concern() {
		return new ConcernDocument(Door.PUBLIC,
				List.of(new GivenAnswer("story", "story", 0, false, List.of("A long worry. ".repeat(60))),
						new GivenAnswer("signs", "signs", 0, true, List.of("new-gifts"))),
				List.of());
	}

	private static ReporterDocument reporter() {
		return new ReporterDocument(Wish.ANONYMOUS, "", "", "", "", List.of());
	}

}
