package org.waymark.committee.awareness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.committee.awareness.Activity.People;
import org.waymark.committee.awareness.Activity.Setting;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

/** The rows of the awareness log. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ActivityStore {

	private final DatabaseClient db;

	ActivityStore(TriageDatabase database) {
		this.db = database.client();
	}

	/** Those of a year, the newest first. */
	Flux<Activity> of(int year) {
		return this.db.sql(
				"SELECT * FROM committee.activity WHERE day >= :first AND day < :next ORDER BY day DESC, changed DESC, id")
			.bind("first", LocalDate.of(year, 1, 1))
			.bind("next", LocalDate.of(year + 1, 1, 1))
			.map(ActivityStore::activity)
			.all();
	}

	/** The years of which something is stored. */
	Flux<Integer> years() {
		return this.db.sql("SELECT DISTINCT extract(year FROM day)::integer AS year FROM committee.activity")
			.map(row -> Columns.get(row, "year", Integer.class))
			.all();
	}

	Mono<Activity> one(UUID id) {
		return this.db.sql("SELECT * FROM committee.activity WHERE id = :id")
			.bind("id", id)
			.map(ActivityStore::activity)
			.one();
	}

	/** Stores it; nothing where it is stored already. */
	Mono<Long> add(Activity activity, Instant now, StaffId author) {
		return filled(
				this.db
					.sql("""
							INSERT INTO committee.activity (id, day, title, themes, audience, people, estimate, place, provider, funding,
							       priority, removed, changed, author)
							VALUES (:id, :day, :title, :themes, :audience, :people, :estimate, :place, :provider, :funding, :priority,
							       :removed, :now, :author) ON CONFLICT DO NOTHING
							"""),
				activity, now, author)
			.fetch()
			.rowsUpdated();
	}

	/** Stores a correction; nothing where another version is stored by now. */
	Mono<Long> change(Activity activity, Instant now, StaffId author) {
		return filled(this.db.sql("""
				UPDATE committee.activity SET day = :day, title = :title, themes = :themes, audience = :audience,
				       people = :people, estimate = :estimate, place = :place, provider = :provider, funding = :funding,
				       priority = :priority, removed = :removed, version = version + 1, changed = :now, author = :author
				WHERE id = :id AND version = :seen
				"""), activity, now, author).bind("seen", activity.version()).fetch().rowsUpdated();
	}

	/** Who changed it and when, the newest first. */
	Flux<Change> history(UUID id) {
		return this.db
			.sql("""
					SELECT h.at, h.said ->> 'title' AS title, h.said ->> 'removed' AS removed, coalesce(s.name, '') AS author_name
					FROM committee.activity_history h LEFT JOIN staff.colleague s ON s.id = h.author
					WHERE h.id = :id ORDER BY h.version DESC
					""")
			.bind("id", id)
			.map(row -> new Change(Columns.get(row, "at", Instant.class), Columns.get(row, "title", String.class),
					Columns.get(row, "removed", String.class), Columns.get(row, "author_name", String.class)))
			.all();
	}

	private static GenericExecuteSpec filled(GenericExecuteSpec statement, Activity activity, Instant now,
			StaffId author) {
		OptionalInt people = activity.people().number();
		Optional<Integer> number = people.isPresent() ? Optional.of(people.getAsInt()) : Optional.empty();
		Setting setting = activity.setting();
		return statement.bind("id", activity.id())
			.bind("day", activity.day())
			.bind("title", activity.title())
			.bind("themes", activity.themes().toArray(String[]::new))
			.bind("audience", setting.audience())
			.bind("people", Columns.parameter(Integer.class, number))
			.bind("estimate", activity.people().estimate())
			.bind("place", setting.place())
			.bind("provider", setting.provider())
			.bind("funding", setting.funding())
			.bind("priority", setting.priority())
			.bind("removed", activity.removed())
			.bind("now", now)
			.bind("author", author.value());
	}

	private static Activity activity(Readable row) {
		Integer people = row.get("people", Integer.class);
		return new Activity(Columns.get(row, "id", UUID.class), Columns.get(row, "day", LocalDate.class),
				text(row, "title"), List.of(Columns.get(row, "themes", String[].class)),
				new People(counted(people), Columns.get(row, "estimate", Boolean.class)),
				new Setting(text(row, "audience"), text(row, "place"), text(row, "provider"), text(row, "funding"),
						text(row, "priority")),
				text(row, "removed"), Columns.get(row, "version", Integer.class));
	}

	private static OptionalInt counted(@Nullable Integer people) {
		return (people == null) ? OptionalInt.empty() : OptionalInt.of(people);
	}

	private static String text(Readable row, String column) {
		return Columns.get(row, column, String.class);
	}

	/**
	 * A change of an entry.
	 *
	 * @param removed why it was taken out; may be empty
	 */
	record Change(Instant at, String title, String removed, String author) {

	}

}
