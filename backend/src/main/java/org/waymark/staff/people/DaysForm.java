package org.waymark.staff.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.util.MultiValueMap;
import org.waymark.site.text.TypedText;
import org.waymark.staff.people.PeopleStore.Person;
import org.waymark.staff.training.Training;

/**
 * A person's days, as sent or on record: when they were trained, and their last day. A
 * day is written as 2026-03-27, as browsers send it.
 *
 * @param fields as typed, by field
 */
record DaysForm(Map<String, String> fields) {

	static final ZoneId HERE = ZoneId.of("Europe/London");

	private static final String END = "end";

	private static final LocalTime LAST = LocalTime.of(23, 59, 59);

	private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

	static DaysForm of(MultiValueMap<String, String> sent) {
		return new DaysForm(sent.toSingleValueMap());
	}

	/** The days on record. */
	static DaysForm of(Person person, Map<Training, LocalDate> days) {
		Map<String, String> fields = new HashMap<>();
		days.forEach((training, day) -> fields.put(training.field(), day.toString()));
		Optional.ofNullable(person.ends()).ifPresent(end -> fields.put(END, LocalDate.ofInstant(end, HERE).toString()));
		return new DaysForm(fields);
	}

	/** When they were trained; what was left empty is not in it. */
	Map<Training, LocalDate> days() {
		Map<Training, LocalDate> days = new EnumMap<>(Training.class);
		Stream.of(Training.values())
			.forEach(training -> day(training.field()).ifPresent(day -> days.put(training, day)));
		return days;
	}

	/** The end of their last day; empty for none. */
	Optional<Instant> ends() {
		return day(END).map(day -> day.atTime(LAST).atZone(HERE).toInstant());
	}

	Map<String, String> faults(LocalDate today) {
		Map<String, String> faults = new LinkedHashMap<>(trainingFaults(today));
		faults.putAll(endFaults(today));
		return faults;
	}

	Map<String, String> trainingFaults(LocalDate today) {
		Map<String, String> faults = new LinkedHashMap<>();
		Stream.of(Training.values())
			.map(Training::field)
			.filter(field -> wrong(field, day -> day.isBefore(EARLIEST) || day.isAfter(today)))
			.forEach(field -> faults.put(field, "Enter a day that has been, such as 2026-03-27"));
		return faults;
	}

	Map<String, String> endFaults(LocalDate today) {
		return wrong(END, day -> day.isBefore(today) || day.getYear() > today.getYear() + 10)
				? Map.of(END, "Enter a day to come, within ten years, such as 2027-03-26") : Map.of();
	}

	private boolean wrong(String field, Predicate<LocalDate> outside) {
		return !typed(field).isEmpty() && day(field).filter(outside.negate()).isEmpty();
	}

	private Optional<LocalDate> day(String field) {
		try {
			return typed(field).isEmpty() ? Optional.empty()
					: Optional.of(LocalDate.parse(TypedText.plain(typed(field))));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	private String typed(String field) {
		return TypedText.stripped(this.fields.getOrDefault(field, ""));
	}

	@Override
	public String toString() {
		return "DaysForm[hidden]";
	}

}
