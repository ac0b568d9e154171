package org.waymark.pages;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.waymark.cases.CaseDocuments;
import org.waymark.cases.GivenAnswer;
import org.waymark.cases.ReporterDocument;
import org.waymark.platform.ids.ReportId;
import org.waymark.site.terms.Wish;
import org.waymark.testing.Await;
import org.waymark.testing.TestPostgres;

/** The report that the hub opens: its stored documents, by page and field as typed. */
final class Arrived {

	private static final String DOCUMENTS = """
			SELECT r.id, c.body AS concern, p.body AS reporter
			FROM triage.report r
			JOIN triage.concern c ON c.report = r.id
			LEFT JOIN triage.reporter p ON p.report = r.id
			WHERE r.reference = ?
			""";

	private final Map<String, List<String>> fields = new LinkedHashMap<>();

	private Arrived() {
	}

	/** Waits until the hub has the report, and opens both of its parts. */
	static Map<String, List<String>> fields(String reference, CaseDocuments documents) {
		Arrived arrived = new Arrived();
		Await.until("the hub has the report", () -> arrived.open(reference, documents));
		return arrived.fields;
	}

	private boolean open(String reference, CaseDocuments documents) throws SQLException {
		try (Connection connection = TestPostgres.shared().superuser();
				PreparedStatement statement = connection.prepareStatement(DOCUMENTS)) {
			statement.setString(1, reference);
			try (ResultSet row = statement.executeQuery()) {
				return row.next() && read(row, documents);
			}
		}
	}

	private boolean read(ResultSet row, CaseDocuments documents) throws SQLException {
		ReportId id = new ReportId(row.getObject("id", UUID.class));
		documents.concern(id, row.getBytes("concern")).answers().forEach(this::add);
		byte[] reporter = row.getBytes("reporter");
		if (reporter != null) {
			add(documents.reporter(id, reporter));
		}
		return true;
	}

	private void add(GivenAnswer answer) {
		String input = (answer.set() == 0) ? answer.input() : answer.input().replace(".", "-" + answer.set() + "-");
		// forms send every end of a line as two characters
		this.fields.put(answer.question() + " " + input,
				answer.values().stream().map((value) -> value.replace("\r\n", "\n")).toList());
	}

	private void add(ReporterDocument reporter) {
		if (reporter.wish() != Wish.IN_REPORT) {
			add("wish", reporter.wish().name().toLowerCase(Locale.ROOT));
		}
		add("name", reporter.name());
		add("phone", reporter.phone());
		add("email", reporter.email());
		add("safeContact", reporter.safeContact());
		reporter.others().forEach(this::add);
	}

	private void add(String field, String value) {
		if (!value.isEmpty()) {
			this.fields.put("you " + field, List.of(value));
		}
	}

}
