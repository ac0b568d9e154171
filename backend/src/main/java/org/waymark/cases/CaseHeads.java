package org.waymark.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;

import org.waymark.clocks.Rating;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.CannotOpen;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.safety.RuleCode;
import org.waymark.site.terms.ReportReference;
import org.waymark.site.terms.Wish;

/** The facts of a report that other features need, and none of its content. */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class CaseHeads {

	private final DatabaseClient db;

	private final CaseDocuments documents;

	CaseHeads(TriageDatabase database, CaseDocuments documents) {
		this.db = database.client();
		this.documents = documents;
	}

	/**
	 * The report with a reference, written without spaces; empty when there is none that
	 * the reader may see.
	 */
	public Mono<CaseHead> find(ReportReference reference, StaffId reader) {
		return this.db
			.sql("""
					SELECT id, reference, state = 'CLOSED' AS closed, owner, rating, triage.rules_of_thread(id) AS rules, card,
					       clock_timestamp() AS now
					FROM triage.seen_by(:reader) WHERE reference = :reference
					""")
			.bind("reference", reference.text())
			.bind("reader", reader.value())
			.map(this::head)
			.one();
	}

	private CaseHead head(Readable row) {
		ReportId id = Columns.report(row, "id");
		byte[] card = Columns.get(row, "card", byte[].class);
		return new CaseHead(id, Columns.reference(row, "reference"), Columns.get(row, "closed", Boolean.class),
				Optional.ofNullable(row.get("owner", UUID.class)).map(StaffId::new),
				Optional.ofNullable(row.get("rating", String.class)).map(Rating::valueOf), wish(id, card),
				RuleCode.all(Columns.get(row, "rules", String[].class)), Columns.get(row, "now", Instant.class));
	}

	// One that does not open is no reason to hide its report; its wish is then not known.
	private Optional<Wish> wish(ReportId id, byte[] card) {
		try {
			return Optional.of(this.documents.card(id, card).wish());
		}
		catch (CannotOpen | JacksonException closed) {
			return Optional.empty();
		}
	}

	/**
	 * A report from outside.
	 *
	 * @param closed whether it is closed
	 * @param owner who has it, if anybody
	 * @param rating how it was rated, if it was
	 * @param wish what may be done with the reporter's name, or empty if that does not
	 * open
	 * @param rules the safety rules that fired, also about the closed report that it
	 * follows
	 * @param now the database's time
	 */
	public record CaseHead(ReportId id, ReportReference reference, boolean closed, Optional<StaffId> owner,
			Optional<Rating> rating, Optional<Wish> wish, List<RuleCode> rules, Instant now) {

	}

}
