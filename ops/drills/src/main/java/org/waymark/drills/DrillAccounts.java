package org.waymark.drills;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.platform.crypto.CannotOpen;
import org.waymark.platform.crypto.HubKeys;
import org.waymark.platform.ids.ReportId;
import org.waymark.testing.Visit.Outcome;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

/** The reports in the hub, read from its own tables and opened with its own keys. */
public final class DrillAccounts {

	private static final int ROWS = 1000;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Map<String, String> stories;

	private final long notAdmitted;

	private DrillAccounts(Map<String, String> stories, long notAdmitted) {
		this.stories = stories;
		this.notAdmitted = notAdmitted;
	}

	static DrillAccounts read(Connection hub, Path triageKeys) throws SQLException {
		Map<String, String> stories = new HashMap<>();
		each(hub, triageKeys, (reference, story) -> stories.merge(reference, story, (one, other) -> one + " " + other));
		return new DrillAccounts(stories, waiting(hub));
	}

	/**
	 * Opens every report, one after another: there may be more than fit into memory.
	 * @param report is told its reference and its story, which is empty if it did not
	 * open
	 */
	static void each(Connection hub, Path triageKeys, BiConsumer<String, String> report) throws SQLException {
		HubKeys keys = HubKeys.read(triageKeys);
		hub.setAutoCommit(false); // else all rows are fetched at once
		try (Statement statement = hub.createStatement()) {
			statement.setFetchSize(ROWS);
			ResultSet row = statement.executeQuery("""
					SELECT report.id, report.reference, concern.body
					FROM triage.report LEFT JOIN triage.concern ON concern.report = report.id
					""");
			while (row.next()) {
				report.accept(row.getString("reference"),
						story(keys, new ReportId(row.getObject("id", UUID.class)), row.getBytes("body")));
			}
		}
		hub.setAutoCommit(true);
	}

	/** Sealed reports that the hub has not made its own. */
	public static long waiting(Connection hub) throws SQLException {
		try (Statement statement = hub.createStatement();
				ResultSet row = statement
					.executeQuery("SELECT count(*) FROM intake.sealed_report WHERE state <> 'ADMITTED'")) {
			row.next();
			return row.getLong(1);
		}
	}

	/** The stories by reference, as they opened. */
	Map<String, String> stories() {
		return this.stories;
	}

	int size() {
		return this.stories.size();
	}

	/** One line for every entry that does not add up; empty when all do. */
	List<String> misses(Book book) {
		List<String> misses = new ArrayList<>();
		book.ended(Outcome.Kind.RECEIPT).stream().filter(this::lost).forEach((entry) -> misses.add("lost: " + entry));
		Map<String, Long> times = this.stories.values().stream().collect(groupingBy((story) -> story, counting()));
		times.forEach((story, count) -> {
			if (count > 1) {
				misses.add("stored " + count + " times: " + story);
			}
		});
		long receipts = book.ended(Outcome.Kind.RECEIPT)
			.stream()
			.map((entry) -> entry.outcome().detail())
			.distinct()
			.count();
		if (receipts != this.stories.size()) {
			misses.add(receipts + " different references were shown, and the hub holds " + this.stories.size());
		}
		if (this.notAdmitted > 0) {
			misses.add(this.notAdmitted + " reports are not admitted");
		}
		return misses;
	}

	private boolean lost(Book.Entry entry) {
		return !entry.report().story().equals(this.stories.get(entry.outcome().detail()));
	}

	private static String story(HubKeys keys, ReportId report, byte @Nullable [] sealed) {
		try {
			return (sealed == null) ? "" : story(keys.openCase("concern", report.value(), sealed));
		}
		catch (CannotOpen closed) {
			return "";
		}
	}

	private static String story(byte[] concern) {
		for (JsonNode answer : JSON.readTree(concern).path("answers")) {
			if (answer.path("input").asString().equals("story")) {
				return answer.path("values").path(0).asString();
			}
		}
		return "";
	}

}
