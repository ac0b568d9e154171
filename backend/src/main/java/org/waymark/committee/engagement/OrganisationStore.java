package org.waymark.committee.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.committee.engagement.Organisation.Known;
import org.waymark.committee.engagement.Organisation.Next;
import org.waymark.committee.engagement.Organisation.Training;
import org.waymark.committee.engagement.Organisation.Visit;
import org.waymark.committee.engagement.Organisation.WhyNot;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

/** The rows of the register of organisations. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class OrganisationStore {

	private final DatabaseClient db;

	OrganisationStore(TriageDatabase database) {
		this.db = database.client();
	}

	/** All of them by name; those that were taken out stand last. */
	Flux<Organisation> all() {
		return this.db.sql("SELECT * FROM committee.organisation ORDER BY removed <> '', lower(name), id")
			.map(OrganisationStore::organisation)
			.all();
	}

	Mono<Organisation> one(UUID id) {
		return this.db.sql("SELECT * FROM committee.organisation WHERE id = :id")
			.bind("id", id)
			.map(OrganisationStore::organisation)
			.one();
	}

	/** Stores it; nothing where it is stored already. */
	Mono<Long> add(Organisation organisation, Instant now, StaffId author) {
		return filled(
				this.db
					.sql("""
							INSERT INTO committee.organisation (id, name, part_of, sector, licence, area, owner, stage, trained, people,
							       staff, material, tested, result, next_action, next_due, why_not, moved, escalated, removed,
							       changed, author)
							VALUES (:id, :name, :part, :sector, :licence, :area, :owner, :stage, :trained, :people, :staff, :material,
							       :tested, :result, :action, :due, :why, :moved, :escalated, :removed, :now, :author)
							ON CONFLICT DO NOTHING
							"""),
				organisation, now, author)
			.fetch()
			.rowsUpdated();
	}

	/** Stores a correction; nothing where another version is stored by now. */
	Mono<Long> change(Organisation organisation, Instant now, StaffId author) {
		return filled(
				this.db
					.sql("""
							UPDATE committee.organisation SET name = :name, part_of = :part, sector = :sector, licence = :licence,
							       area = :area, owner = :owner, stage = :stage, trained = :trained, people = :people, staff = :staff,
							       material = :material, tested = :tested, result = :result, next_action = :action,
							       next_due = :due, why_not = :why, moved = :moved, escalated = :escalated, removed = :removed,
							       version = version + 1, changed = :now, author = :author
							WHERE id = :id AND version = :seen
							"""),
				organisation, now, author)
			.bind("seen", organisation.version())
			.fetch()
			.rowsUpdated();
	}

	/** The sectors of areas that triage says need training. Nothing says why. */
	Flux<Need> needed() {
		return this.db.sql("SELECT area, sector FROM committee.needed_sector ORDER BY area, sector")
			.map(row -> new Need(text(row, "area"), text(row, "sector")))
			.all();
	}

	/** Who changed it and when, the newest first. */
	Flux<Change> history(UUID id) {
		return this.db
			.sql("""
					SELECT h.at, h.said ->> 'stage' AS stage, h.said ->> 'removed' AS removed, coalesce(s.name, '') AS author_name
					FROM committee.organisation_history h LEFT JOIN staff.colleague s ON s.id = h.author
					WHERE h.id = :id ORDER BY h.version DESC
					""")
			.bind("id", id)
			.map(row -> new Change(Columns.get(row, "at", Instant.class), text(row, "stage"), text(row, "removed"),
					text(row, "author_name")))
			.all();
	}

	private static GenericExecuteSpec filled(GenericExecuteSpec statement, Organisation one, Instant now,
			StaffId author) {
		return statement.bind("id", one.id())
			.bind("name", one.known().name())
			.bind("part", one.known().partOf())
			.bind("sector", one.known().sector())
			.bind("licence", one.known().licence())
			.bind("area", one.known().area())
			.bind("owner", one.known().owner())
			.bind("stage", one.stage().name())
			.bind("trained", Columns.parameter(LocalDate.class, one.training().on()))
			.bind("people", Columns.parameter(Integer.class, one.training().people()))
			.bind("staff", Columns.parameter(Integer.class, one.training().staff()))
			.bind("material", one.training().material())
			.bind("tested", Columns.parameter(LocalDate.class, one.visit().on()))
			.bind("result", one.visit().result())
			.bind("action", one.next().action())
			.bind("due", Columns.parameter(LocalDate.class, one.next().due()))
			.bind("why", one.whyNot().reason())
			.bind("moved", one.whyNot().moved())
			.bind("escalated", one.whyNot().escalated())
			.bind("removed", one.removed())
			.bind("now", now)
			.bind("author", author.value());
	}

	private static Organisation organisation(Readable row) {
		Known known = new Known(text(row, "name"), text(row, "part_of"), text(row, "sector"), text(row, "licence"),
				text(row, "area"), text(row, "owner"));
		Training training = new Training(day(row, "trained"), number(row, "people"), number(row, "staff"),
				text(row, "material"));
		return new Organisation(Columns.get(row, "id", UUID.class), known, EngagementStage.valueOf(text(row, "stage")),
				training, new Visit(day(row, "tested"), text(row, "result")),
				new Next(text(row, "next_action"), day(row, "next_due")),
				new WhyNot(text(row, "why_not"), text(row, "moved"), text(row, "escalated")), text(row, "removed"),
				Columns.get(row, "version", Integer.class));
	}

	private static String text(Readable row, String column) {
		return Columns.get(row, column, String.class);
	}

	private static Optional<LocalDate> day(Readable row, String column) {
		return Optional.ofNullable(row.get(column, LocalDate.class));
	}

	private static Optional<Integer> number(Readable row, String column) {
		return Optional.ofNullable(row.get(column, Integer.class));
	}

	/** A sector of an area, as codes. */
	record Need(String area, String sector) {

	}

	/**
	 * A change of an entry.
	 *
	 * @param stage code of how far it had come
	 * @param removed why it was taken out; may be empty
	 */
	record Change(Instant at, String stage, String removed, String author) {

	}

}
