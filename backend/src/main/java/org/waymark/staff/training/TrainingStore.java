package org.waymark.staff.training;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;
import org.waymark.staff.Role;

/** Days on which people were trained, and how many elected members are. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class TrainingStore {

	private final DatabaseClient db;

	TrainingStore(TriageDatabase database) {
		this.db = database.client();
	}

	/** Every day on record, of everybody or of one. */
	Flux<Day> days() {
		return this.db.sql("SELECT account, training, done FROM staff.training")
			.map(row -> new Day(Columns.staff(row, "account"),
					Training.valueOf(Columns.get(row, "training", String.class)),
					Columns.get(row, "done", LocalDate.class)))
			.all();
	}

	/** Stores a person's days in place of earlier ones. */
	Mono<Void> keep(StaffId account, Map<Training, LocalDate> days) {
		return this.db.sql("""
				WITH gone AS (DELETE FROM staff.training WHERE account = :account AND training <> ALL (:trainings))
				INSERT INTO staff.training AS t (account, training, done)
				SELECT a.id, d.training, d.done FROM staff.account a, unnest(:trainings, :days) AS d (training, done)
				WHERE a.id = :account
				ON CONFLICT (account, training) DO UPDATE SET done = excluded.done
				""")
			.bind("account", account.value())
			.bind("trainings", days.keySet().stream().map(Training::name).toArray(String[]::new))
			.bind("days", days.values().toArray(LocalDate[]::new))
			.then();
	}

	/** Those of these trainings that a person lacks, or had too long ago. */
	Flux<Training> lacking(StaffId account, Set<Training> required, int validMonths) {
		return this.db.sql("""
				SELECT r.training FROM unnest(:required) AS r (training)
				WHERE NOT EXISTS (SELECT FROM staff.training t WHERE t.account = :account AND t.training = r.training
				                  AND t.done > current_date - make_interval(months => :months))
				ORDER BY r.training
				""")
			.bind("required", required.stream().map(Training::name).toArray(String[]::new))
			.bind("account", account.value())
			.bind("months", validMonths)
			.mapValue(String.class)
			.all()
			.map(Training::valueOf);
	}

	/** How many of those with an account are trained, and of the elected members. */
	Flux<Figure> figures(int validMonths) {
		return this.db.sql("""
				SELECT CASE WHEN a.role = ANY (:partners) THEN 'PARTNERS' ELSE 'STAFF' END AS people, k.training,
				       count(t.account) AS trained, count(*) AS all
				FROM staff.account a CROSS JOIN unnest(:trainings) AS k (training)
				LEFT JOIN staff.training t ON t.account = a.id AND t.training = k.training
				                          AND t.done > current_date - make_interval(months => :months)
				WHERE a.disabled IS NULL AND a.withdrawn IS NULL AND (a.ends IS NULL OR a.ends > now())
				GROUP BY 1, 2
				UNION ALL
				SELECT 'MEMBERS', training, trained, people FROM staff.member_training
				""")
			.bind("partners", partners())
			.bind("trainings", Stream.of(Training.values()).map(Training::name).toArray(String[]::new))
			.bind("months", validMonths)
			.mapProperties(Figure.class)
			.all();
	}

	/** Notes how many elected members there are, and how many of them are trained. */
	Mono<Void> keepMembers(Training training, int trained, int people) {
		return this.db.sql("""
				INSERT INTO staff.member_training (training, trained, people) VALUES (:training, :trained, :people)
				ON CONFLICT (training) DO UPDATE SET trained = :trained, people = :people, noted = now()
				""").bind("training", training.name()).bind("trained", trained).bind("people", people).then();
	}

	private static String[] partners() {
		return Stream.of(Role.values()).filter(Role::partner).map(Role::name).toArray(String[]::new);
	}

	/** A day on which a person was trained. */
	record Day(StaffId account, Training training, LocalDate done) {

	}

}
