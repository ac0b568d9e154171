package org.waymark.committee.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.committee.training.PostRow.Course;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;
import org.waymark.staff.training.Training;

/** The rows of people in post, of their training, and of what partners returned. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class PostStore {

	private static final int DAYS_AHEAD = 60;

	private final DatabaseClient db;

	PostStore(TriageDatabase database) {
		this.db = database.client();
	}

	/** Stores people in post, in place of what was known of each of them. */
	Mono<Void> list(List<PostRow> rows, Instant now) {
		return this.db.sql("""
				INSERT INTO committee.post AS p (person, people, team, away, listed)
				SELECT DISTINCT ON (n.person) decode(n.person, 'hex'), n.people, n.team, n.away, :now
				FROM unnest(:persons, :people, :teams, :away) AS n (person, people, team, away)
				ORDER BY n.person, n.team DESC
				ON CONFLICT (person) DO UPDATE SET people = excluded.people, team = excluded.team,
				                                   away = excluded.away, listed = excluded.listed
				""")
			.bind("persons", texts(rows.stream().map(PostRow::person)))
			.bind("people", texts(rows.stream().map(PostRow::people)))
			.bind("teams", texts(rows.stream().map(PostRow::team)))
			.bind("away", rows.stream().map(PostRow::away).toArray(Boolean[]::new))
			.bind("now", now)
			.then();
	}

	/** Stores the newest day of each course. */
	Mono<Void> train(List<PostRow> rows) {
		List<PostRow> taken = rows.stream().filter(row -> row.course().isPresent()).toList();
		return this.db.sql("""
				INSERT INTO committee.post_training AS t (person, training, done)
				SELECT decode(n.person, 'hex'), n.training, n.done
				FROM unnest(:persons, :trainings, :days) AS n (person, training, done)
				ON CONFLICT (person, training) DO UPDATE SET done = greatest(t.done, excluded.done)
				""")
			.bind("persons", texts(taken.stream().map(PostRow::person)))
			.bind("trainings", texts(courses(taken).map(course -> course.training().name())))
			.bind("days", courses(taken).map(Course::done).toArray(LocalDate[]::new))
			.then();
	}

	/** Forgets those who left. */
	Mono<Void> forget(Set<String> persons) {
		return this.db.sql("DELETE FROM committee.post WHERE encode(person, 'hex') = ANY (:persons)")
			.bind("persons", texts(persons.stream()))
			.then();
	}

	/** How many are absent for long, and are not counted. */
	Mono<Long> away() {
		return this.db.sql("SELECT count(*) FROM committee.post WHERE away").mapValue(Long.class).one();
	}

	/**
	 * The figures by team, with the later of the days that the table and the account
	 * hold.
	 */
	Flux<TeamCount> counts(int validMonths, LocalDate today) {
		return this.db.sql("""
				WITH one AS (
				    SELECT p.people, p.team, k.training,
				           (greatest(t.done, max(a.done)) + make_interval(months => :months))::date AS ends
				    FROM committee.post p CROSS JOIN unnest(:trainings) AS k (training)
				    LEFT JOIN committee.post_training t ON t.person = p.person AND t.training = k.training
				    LEFT JOIN staff.trained_account a ON a.person = p.person AND a.training = k.training
				    WHERE NOT p.away
				    GROUP BY p.person, p.people, p.team, k.training, t.done)
				SELECT people, team, training, count(*) AS all, count(ends) AS ever,
				       count(*) FILTER (WHERE ends > :today) AS valid,
				       count(*) FILTER (WHERE ends > :today AND ends <= :today + :ahead) AS ending
				FROM one GROUP BY people, team, training ORDER BY lower(team), training
				""")
			.bind("months", validMonths)
			.bind("trainings", texts(Stream.of(Training.values()).map(Training::name)))
			.bind("today", today)
			.bind("ahead", DAYS_AHEAD)
			.mapProperties(TeamCount.class)
			.all();
	}

	/** What partners returned, the newest of each first. */
	Flux<PartnerReturn> returns() {
		return this.db.sql("""
				SELECT id, agency, returned, source, people, cse, csa, intra_familial
				FROM committee.partner_return ORDER BY agency, returned DESC, position DESC
				""")
			.map(row -> new PartnerReturn(Columns.get(row, "id", UUID.class), Columns.get(row, "agency", String.class),
					Columns.get(row, "returned", LocalDate.class), Columns.get(row, "source", String.class),
					Columns.get(row, "people", Integer.class),
					Map.of(Training.CSE, Columns.get(row, "cse", Integer.class), Training.CSA,
							Columns.get(row, "csa", Integer.class), Training.INTRA_FAMILIAL,
							Columns.get(row, "intra_familial", Integer.class))))
			.all();
	}

	/** Stores what a partner returned; nothing where it is stored already. */
	Mono<Long> add(PartnerReturn one, Instant now, StaffId author) {
		return this.db
			.sql("""
					INSERT INTO committee.partner_return (id, agency, returned, source, people, cse, csa, intra_familial, at,
					                                      author)
					VALUES (:id, :agency, :returned, :source, :people, :cse, :csa, :family, :now, :author)
					ON CONFLICT DO NOTHING
					""")
			.bind("id", one.id())
			.bind("agency", one.agency())
			.bind("returned", one.returned())
			.bind("source", one.source())
			.bind("people", one.people())
			.bind("cse", one.trained().get(Training.CSE))
			.bind("csa", one.trained().get(Training.CSA))
			.bind("family", one.trained().get(Training.INTRA_FAMILIAL))
			.bind("now", now)
			.bind("author", author.value())
			.fetch()
			.rowsUpdated();
	}

	private static Stream<Course> courses(List<PostRow> rows) {
		return rows.stream().flatMap(row -> row.course().stream());
	}

	private static String[] texts(Stream<String> all) {
		return all.toArray(String[]::new);
	}

}
