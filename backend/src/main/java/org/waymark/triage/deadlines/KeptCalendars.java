package org.waymark.triage.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.clocks.WorkingTime;
import org.waymark.clocks.WorkingTime.Hours;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;

/** Keeps each calendar that was in force, by its version. */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class KeptCalendars {

	private final DatabaseClient db;

	KeptCalendars(TriageDatabase database) {
		this.db = database.client();
	}

	/** Keeps a calendar, unless its version is there. */
	Mono<Void> keep(WorkingTime calendar) {
		return this.db.sql("""
				INSERT INTO triage.calendar (version, hours, closed) VALUES (:version, :hours, :closed)
				ON CONFLICT (version) DO NOTHING
				""")
			.bind("version", calendar.version())
			.bind("hours",
					calendar.hours().entrySet().stream().map(KeptCalendars::line).sorted().toArray(String[]::new))
			.bind("closed", calendar.closedDays().stream().sorted().toArray(LocalDate[]::new))
			.then();
	}

	private static String line(Map.Entry<DayOfWeek, Hours> day) {
		return day.getKey() + " " + day.getValue().from() + " " + day.getValue().to();
	}

	/**
	 * The calendar of a row that joined {@code triage.calendar} as {@code calendar},
	 * {@code hours} and {@code closed_days}; empty where it joined none.
	 */
	public static Optional<WorkingTime> of(Readable row) {
		String[] hours = row.get("hours", String[].class);
		if (hours == null) {
			return Optional.empty();
		}
		Map<DayOfWeek, Hours> days = new EnumMap<>(DayOfWeek.class);
		for (String line : hours) {
			List<String> words = List.of(line.split(" "));
			days.put(DayOfWeek.valueOf(words.get(0)),
					new Hours(LocalTime.parse(words.get(1)), LocalTime.parse(words.get(2))));
		}
		return Optional.of(new WorkingTime(days, Set.of(Columns.get(row, "closed_days", LocalDate[].class)),
				Columns.get(row, "calendar", String.class)));
	}

}
