package org.waymark.committee.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.desk.TypedValue;
import org.waymark.site.text.TypedText;
import org.waymark.staff.training.Training;

/**
 * What a partner returned, as typed.
 *
 * @param id named by the page, so that it is stored once
 * @param fields what was typed, by the name of the field
 */
record ReturnForm(String id, Map<String, String> fields) {

	private static final int LONGEST = 200;

	private static final String NUMBER = "\\d{1,6}";

	static ReturnForm fresh() {
		return new ReturnForm(UUID.randomUUID().toString(), Map.of());
	}

	static ReturnForm of(Typed typed) {
		Map<String, String> fields = new LinkedHashMap<>();
		Stream
			.concat(Stream.of("agency", "returned", "source", "people"),
					Stream.of(Training.values()).map(Training::field))
			.forEach(field -> fields.put(field, TypedText.stripped(typed.one(field))));
		return new ReturnForm(typed.one("id"), fields);
	}

	List<Fault> faults(List<String> agencies, LocalDate today) {
		List<Fault> faults = new ArrayList<>();
		if (!agencies.contains(field("agency")) || TypedValue.id(this.id).isEmpty()) {
			faults.add(new Fault("agency", "RETURN_AGENCY"));
		}
		if (day().filter(day -> !day.isAfter(today)).isEmpty()) {
			faults.add(new Fault("returned", "COMMITTEE_PAST_DAY"));
		}
		if (field("source").isEmpty() || field("source").length() > LONGEST) {
			faults.add(new Fault("source", "RETURN_SOURCE"));
		}
		Optional<Integer> people = number("people").filter(number -> number > 0);
		if (people.isEmpty()) {
			faults.add(new Fault("people", "RETURN_PEOPLE"));
		}
		Stream.of(Training.values())
			.map(Training::field)
			.filter(field -> number(field).filter(trained -> people.isEmpty() || trained <= people.get()).isEmpty())
			.forEach(field -> faults.add(new Fault(field, "RETURN_TRAINED")));
		return faults;
	}

	/** The return, once nothing is wrong with what was typed. */
	PartnerReturn asReturn() {
		return new PartnerReturn(UUID.fromString(this.id), field("agency"), day().orElseThrow(), field("source"),
				number("people").orElseThrow(), Stream.of(Training.values())
					.collect(Collectors.toMap(one -> one, one -> number(one.field()).orElseThrow())));
	}

	/** What stands in a field; empty where nothing does. */
	public String field(String name) {
		return this.fields.getOrDefault(name, "");
	}

	private Optional<LocalDate> day() {
		return TypedValue.day(field("returned"));
	}

	private Optional<Integer> number(String name) {
		return Optional.of(field(name)).filter(typed -> typed.matches(NUMBER)).map(Integer::valueOf);
	}

	@Override
	public String toString() {
		return "ReturnForm[hidden]";
	}

}
