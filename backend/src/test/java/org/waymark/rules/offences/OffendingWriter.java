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
			""", "UPDATE triage.report SET owner = NULL WHERE id = :id");

	private OffendingWriter() {
	}

}
