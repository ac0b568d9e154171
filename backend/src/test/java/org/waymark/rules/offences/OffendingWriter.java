package org.waymark.rules.offences;

import java.util.List;

/** Changes tables that others own, to prove that {@code OneWriterTests} sees it. */
final class OffendingWriter {

	static final List<String> STATEMENTS = List.of("""
			UPDATE staff.account a
			SET name = 'Somebody else'
			""", "DELETE  FROM ONLY staff.session WHERE id = :id", """
			WITH made AS (insert into staff.account (name) VALUES (:name) RETURNING id)
			SELECT id FROM made
			""", "UPDATE triage.report SET owner = NULL WHERE id = :id", "DELETE FROM directory.school",
			"INSERT INTO directory.import (id) VALUES (:id)", "UPDATE directory.import_change SET state = 'ACCEPTED'",
			"UPDATE triage.child SET body = :body WHERE id = :id");

	private OffendingWriter() {
	}

}
