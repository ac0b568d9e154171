package org.waymark.directory.letters;

import java.time.LocalDate;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

/** The batches of letters that were sent. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class LetterStore {

	private final DatabaseClient db;

	LetterStore(TriageDatabase database) {
		this.db = database.client();
	}

	/** Adds a batch; false when one of this half-term was sent. */
	Mono<Boolean> add(LocalDate halfTerm, int letters, StaffId author) {
		return this.db.sql("""
				INSERT INTO directory.letters (half_term, letters, author) VALUES (:halfTerm, :letters, :author)
				ON CONFLICT (half_term) DO NOTHING
				""")
			.bind("halfTerm", halfTerm)
			.bind("letters", letters)
			.bind("author", author.value())
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	/** Adds the batch of a year; false when it was sent. */
	Mono<Boolean> addYear(int year, int letters) {
		return this.db.sql("""
				INSERT INTO directory.reminder (year, letters) VALUES (:year, :letters) ON CONFLICT (year) DO NOTHING
				""").bind("year", year).bind("letters", letters).fetch().rowsUpdated().map(rows -> rows == 1);
	}

	/** How many letters the batch of a half-term had; empty when none was sent. */
	Mono<Integer> sent(LocalDate halfTerm) {
		return this.db.sql("SELECT letters FROM directory.letters WHERE half_term = :halfTerm")
			.bind("halfTerm", halfTerm)
			.map(row -> Columns.get(row, "letters", Integer.class))
			.one();
	}

}
