package org.waymark.directory.schools;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.waymark.directory.register.RegisterField;
import org.waymark.directory.register.RegisteredSchool;

/**
 * The shape of {@code trial-schools.yaml}.
 *
 * @param types kinds of schools, by name
 * @param found what was found of a policy, by name
 * @param quotes what an answer rests on, by question
 */
record TrialFile(Map<String, Type> types, Map<String, Found> found, Map<String, String> quotes, List<Trust> trusts,
		List<Entry> schools) {

	/** A school as the register would have it. */
	KeptSchool school(Entry entry, int authority) {
		Type type = Objects.requireNonNull(this.types.get(entry.type()));
		Past past = Objects.requireNonNull(entry.past());
		Map<RegisterField, String> facts = new EnumMap<>(RegisterField.class);
		facts.put(RegisterField.NAME, entry.name());
		facts.put(RegisterField.AUTHORITY, Integer.toString(authority));
		facts.put(RegisterField.TYPE, Integer.toString(type.code()));
		facts.put(RegisterField.TYPE_NAME, type.name());
		facts.put(RegisterField.TYPE_GROUP, Integer.toString(type.group()));
		facts.put(RegisterField.PHASE, Integer.toString(type.phase()));
		facts.put(RegisterField.LOWEST_AGE, Integer.toString(type.lowest()));
		facts.put(RegisterField.HIGHEST_AGE, Integer.toString(type.highest()));
		facts.put(RegisterField.STATUS, Objects.requireNonNull(past.status()));
		facts.put(RegisterField.CLOSED, (past.closed() != null) ? past.closed().toString() : "");
		facts.put(RegisterField.SUCCESSORS, numbers(Objects.requireNonNull(past.successors())));
		facts.put(RegisterField.PREDECESSORS, numbers(Objects.requireNonNull(past.replaced())));
		trust(entry, facts);
		reached(entry, facts);
		return new KeptSchool(new RegisteredSchool(entry.urn(), facts), Objects.requireNonNull(past.former()),
				Boolean.TRUE.equals(past.gone()), true);
	}

	private void trust(Entry entry, Map<RegisterField, String> facts) {
		this.trusts.stream().filter(trust -> Objects.equals(trust.code(), entry.trust())).forEach(trust -> {
			facts.put(RegisterField.TRUST, Integer.toString(trust.code()));
			facts.put(RegisterField.TRUST_NAME, trust.name());
		});
	}

	private static void reached(Entry entry, Map<RegisterField, String> facts) {
		At at = Objects.requireNonNull(entry.at());
		facts.put(RegisterField.STREET, at.street());
		facts.put(RegisterField.LOCALITY, Objects.requireNonNullElse(at.locality(), ""));
		facts.put(RegisterField.TOWN, at.town());
		facts.put(RegisterField.POSTCODE, at.postcode());
		facts.put(RegisterField.WEBSITE, "https://" + entry.website());
		facts.put(RegisterField.TELEPHONE, entry.telephone());
	}

	/** In the form of the fact; the names stand in the schools themselves. */
	private String numbers(List<Integer> schools) {
		return schools.stream()
			.flatMap(urn -> this.schools.stream().filter(one -> one.urn() == urn))
			.map(one -> "%d | %s | replaced |".formatted(one.urn(), one.name()))
			.reduce((one, other) -> one + "\n" + other)
			.orElse("");
	}

	/** A kind of school, in the codes of the register. */
	record Type(int code, String name, int group, int phase, int lowest, int highest) {

	}

	/**
	 * What was found of a policy.
	 *
	 * @param answers a letter for each question: Y, N, U or a dash
	 */
	record Found(String state, @Nullable String format, @Nullable Long bytes, @Nullable LocalDate reviewed,
			@Nullable LocalDate nextReview, String answers, @Nullable String reply) {

	}

	/** A trust, with policies for all its schools. */
	record Trust(int code, String name, String website, Map<String, String> found) {

	}

	/**
	 * A school.
	 *
	 * @param at its address; none for a kind that shows none
	 * @param past what became of it, where that is something
	 * @param contact whom to talk to, if that is known
	 * @param found the name of what was found, by kind of policy
	 */
	record Entry(int urn, String name, String type, @Nullable Integer trust, @Nullable At at, String website,
			String telephone, @Nullable Past past, @Nullable Contact contact, Map<String, String> found) {

		Entry {
			at = Objects.requireNonNullElse(at, new At("", "", "", ""));
			past = Objects.requireNonNullElse(past, new Past(List.of(), List.of(), null, List.of(), "1", null));
		}

	}

	/** Where a school is. */
	record At(String street, @Nullable String locality, String town, String postcode) {

	}

	/**
	 * What became of a school.
	 *
	 * @param former names
	 * @param replaced the schools that it replaced
	 * @param successors the schools that replaced it
	 * @param status its code in the register
	 * @param gone whether it is no longer in the register
	 */
	record Past(@Nullable List<String> former, @Nullable List<Integer> replaced, @Nullable LocalDate closed,
			@Nullable List<Integer> successors, @Nullable String status, @Nullable Boolean gone) {

		Past {
			former = Objects.requireNonNullElse(former, List.of());
			replaced = Objects.requireNonNullElse(replaced, List.of());
			successors = Objects.requireNonNullElse(successors, List.of());
			status = Objects.requireNonNullElse(status, (closed != null) ? "2" : "1");
		}

	}

	/** Whom to talk to. */
	record Contact(String lead, @Nullable String deputy, String mailbox, @Nullable String paper,
			@Nullable Boolean safePlace) {

		@Override
		public String toString() {
			return "Contact[hidden]";
		}

	}

}
