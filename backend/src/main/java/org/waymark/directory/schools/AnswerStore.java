package org.waymark.directory.schools;

import java.time.LocalDate;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;

/**
 * What was found in policies. Its key has two columns, which Spring Data does not map.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class AnswerStore {

	private final DatabaseClient db;

	AnswerStore(TriageDatabase database) {
		this.db = database.client();
	}

	Flux<AnswerRow> all() {
		return this.db.sql("""
				SELECT policy, question, answer, page, quote, role, looked, reply FROM directory.answer
				ORDER BY policy, question
				""").map(AnswerStore::answer).all();
	}

	Mono<Void> keep(AnswerRow answer) {
		return this.db.sql("""
				INSERT INTO directory.answer (policy, question, answer, page, quote, role, looked, reply)
				VALUES (:policy, :question, :answer, :page, :quote, :role, :looked, :reply)
				ON CONFLICT (policy, question) DO UPDATE
				SET answer = excluded.answer, page = excluded.page, quote = excluded.quote, role = excluded.role,
				    looked = excluded.looked, reply = excluded.reply
				""")
			.bind("policy", answer.policy())
			.bind("question", answer.question())
			.bind("answer", answer.answer())
			.bind("page", answer.page())
			.bind("quote", answer.quote())
			.bind("role", answer.role())
			.bind("looked", answer.looked())
			.bind("reply", answer.reply())
			.then();
	}

	Flux<AnswerRow> of(UUID policy) {
		return this.db.sql("""
				SELECT policy, question, answer, page, quote, role, looked, reply FROM directory.answer
				WHERE policy = :policy ORDER BY question
				""").bind("policy", policy).map(AnswerStore::answer).all();
	}

	/** Takes an answer away that does not hold any more; a no stays. */
	Mono<Void> withdraw(UUID policy, String question) {
		return this.db
			.sql("DELETE FROM directory.answer WHERE policy = :policy AND question = :question AND answer <> 'NO'")
			.bind("policy", policy)
			.bind("question", question)
			.then();
	}

	private static AnswerRow answer(Readable row) {
		return new AnswerRow(Columns.get(row, "policy", UUID.class), Columns.get(row, "question", String.class),
				Columns.get(row, "answer", String.class), Columns.get(row, "page", Integer.class),
				Columns.get(row, "quote", String.class), Columns.get(row, "role", String.class),
				Columns.get(row, "looked", LocalDate.class), Columns.get(row, "reply", String.class));
	}

}
