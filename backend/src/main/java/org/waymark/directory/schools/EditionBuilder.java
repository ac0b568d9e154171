package org.waymark.directory.schools;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.waymark.directory.register.RegisterField;
import org.waymark.directory.register.RegisteredSchool;
import org.waymark.directory.schools.PolicyKinds.Kind;
import org.waymark.site.schools.PublishedSchools;
import org.waymark.site.schools.School;
import org.waymark.site.text.TypedText;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

/**
 * Makes the edition out of the tables. The same rows make the same edition, byte for
 * byte. Pure.
 */
final class EditionBuilder {

	private static final School.Contact NOBODY = new School.Contact("", "", "", "", false);

	private final Tables tables;

	private final Set<Integer> known;

	private final Map<String, PolicyRow> policies = new HashMap<>();

	private final Map<UUID, List<AnswerRow>> answers;

	private final Map<Integer, ContactRow> contacts;

	EditionBuilder(Tables tables) {
		this.tables = tables;
		this.known = tables.schools().stream().map(KeptSchool::urn).collect(toSet());
		tables.policies()
			.forEach(row -> this.policies.put((row.urn() != null) ? ofSchool(row.urn(), row.kind())
					: ofTrust(String.valueOf(row.trust()), row.kind()), row));
		this.answers = tables.answers().stream().collect(groupingBy(AnswerRow::policy));
		this.contacts = tables.contacts().stream().collect(toMap(ContactRow::urn, identity()));
	}

	PublishedSchools edition() {
		List<School> schools = this.tables.schools()
			.stream()
			.sorted(Comparator.comparing((KeptSchool one) -> one.registered().name()).thenComparing(KeptSchool::urn))
			.map(this::school)
			.toList();
		return new PublishedSchools(PublishedSchools.FORMAT, this.tables.newest(), this.tables.registered(),
				this.tables.schools().stream().anyMatch(KeptSchool::invented),
				this.tables.kinds().stream().map(Kind::published).toList(), schools);
	}

	private School school(KeptSchool kept) {
		RegisteredSchool register = kept.registered();
		return new School(kept.urn(), register.name(), formerNames(kept), SchoolTypes.of(register), standing(kept),
				addresses(register), shown(register.fact(RegisterField.WEBSITE)),
				register.fact(RegisterField.TELEPHONE),
				this.tables.kinds().stream().map(kind -> policy(register, kind)).toList(), contact(kept.urn()));
	}

	private static List<String> formerNames(KeptSchool kept) {
		Stream<String> replaced = kept.registered()
			.lines(RegisterField.PREDECESSORS)
			.stream()
			.map(line -> TypedText.stripped(line.split(" \\| ", -1)[1]));
		return Stream.concat(kept.former().stream(), replaced)
			.filter(name -> !name.isEmpty() && !name.equalsIgnoreCase(kept.registered().name()))
			.distinct()
			.toList();
	}

	private School.Standing standing(KeptSchool kept) {
		RegisteredSchool register = kept.registered();
		String closed = register.fact(RegisterField.CLOSED);
		List<Integer> successors = register.numbers(RegisterField.SUCCESSORS)
			.stream()
			.filter(this.known::contains)
			.toList();
		return new School.Standing(state(kept), closed.isEmpty() ? null : LocalDate.parse(closed), successors);
	}

	private static String state(KeptSchool kept) {
		if (kept.gone()) {
			return "GONE";
		}
		return switch (kept.registered().fact(RegisterField.STATUS)) {
			case "2" -> "CLOSED";
			case "3" -> "CLOSING";
			case "4" -> "PROPOSED";
			default -> "OPEN";
		};
	}

	private static List<School.Address> addresses(RegisteredSchool register) {
		List<School.Address> all = new ArrayList<>();
		School.Address main = new School.Address(register.fact(RegisterField.STREET), part(register),
				register.fact(RegisterField.TOWN), register.fact(RegisterField.POSTCODE));
		if (!(main.street() + main.locality() + main.town() + main.postcode()).isEmpty()) {
			all.add(main);
		}
		for (String line : register.lines(RegisterField.SITES)) {
			String[] parts = line.split(" ?\\| ?", -1);
			all.add(new School.Address(parts[0], parts[1], parts[2], TypedText.stripped(parts[3])));
		}
		return all;
	}

	private static String part(RegisteredSchool register) {
		return Stream.of(RegisterField.LOCALITY, RegisterField.ADDRESS_LINE)
			.map(register::fact)
			.filter(text -> !text.isEmpty())
			.reduce((one, other) -> one + ", " + other)
			.orElse("");
	}

	private School.Policy policy(RegisteredSchool register, Kind kind) {
		Optional<PolicyRow> own = Optional.ofNullable(this.policies.get(ofSchool(register.urn(), kind.code())));
		Optional<PolicyRow> shared = Optional
			.ofNullable(this.policies.get(ofTrust(register.fact(RegisterField.TRUST), kind.code())));
		boolean trusts = shared.isPresent() && own.filter(row -> !row.state().equals("NOT_LOOKED")).isEmpty();
		return (trusts ? shared : own).map(row -> policy(row, trusts)).orElseGet(() -> unseen(register, kind));
	}

	private static School.Policy unseen(RegisteredSchool register, Kind kind) {
		boolean asked = kind.askedOf().contains(SchoolTypes.duty(register));
		return new School.Policy(kind.code(), asked ? "NOT_LOOKED" : "NOT_REQUIRED", null, null, null, false,
				List.of());
	}

	private School.Policy policy(PolicyRow row, boolean ofTrust) {
		PolicyRow.Document stored = row.document();
		if (row.state().equals("PUBLISHED") && shown(stored.address()).isEmpty()) {
			return new School.Policy(row.kind(), "NOT_LOOKED", null, null, null, false, List.of());
		}
		School.Document document = row.state().equals("PUBLISHED")
				? new School.Document(stored.address(), stored.title(), stored.bytes(), stored.format()) : null;
		return new School.Policy(row.kind(), row.state(), document, row.dates().reviewed(), row.dates().nextReview(),
				ofTrust, covered(row));
	}

	/** A link, unless everybody is spared it. */
	private String shown(String address) {
		return this.tables.hidden().contains(address) ? "" : address;
	}

	/** In the order of the questions; an answer to a question of before is left out. */
	private List<School.Covered> covered(PolicyRow row) {
		List<AnswerRow> given = this.answers.getOrDefault(row.id(), List.of());
		return this.tables.kinds()
			.stream()
			.filter(kind -> kind.code().equals(row.kind()))
			.flatMap(kind -> kind.questions().stream())
			.flatMap(asked -> given.stream().filter(answer -> answer.question().equals(asked.code())))
			.map(AnswerRow::covered)
			.toList();
	}

	private School.Contact contact(int urn) {
		return Optional.ofNullable(this.contacts.get(urn))
			.map(row -> new School.Contact(row.lead(), row.deputy(), row.mailbox(), row.paper(), row.safePlace()))
			.orElse(NOBODY);
	}

	private static String ofSchool(int urn, String kind) {
		return "school " + urn + " " + kind;
	}

	private static String ofTrust(String trust, String kind) {
		return "trust " + trust + " " + kind;
	}

	/**
	 * What stands in the tables.
	 *
	 * @param newest time of the newest change in them
	 * @param registered day of the register that they rest on
	 * @param hidden links that everybody is spared
	 */
	record Tables(Instant newest, @Nullable LocalDate registered, List<Kind> kinds, List<KeptSchool> schools,
			List<PolicyRow> policies, List<AnswerRow> answers, List<ContactRow> contacts, Set<String> hidden) {

		static Tables of(List<Kind> kinds, List<KeptSchool> schools) {
			return new Tables(Instant.EPOCH, null, kinds, schools, List.of(), List.of(), List.of(), Set.of());
		}

		Tables policies(List<PolicyRow> rows) {
			return new Tables(this.newest, this.registered, this.kinds, this.schools, rows, this.answers, this.contacts,
					this.hidden);
		}

		Tables answers(List<AnswerRow> rows) {
			return new Tables(this.newest, this.registered, this.kinds, this.schools, this.policies, rows,
					this.contacts, this.hidden);
		}

		Tables contacts(List<ContactRow> rows) {
			return new Tables(this.newest, this.registered, this.kinds, this.schools, this.policies, this.answers, rows,
					this.hidden);
		}

		Tables hidden(Set<String> addresses) {
			return new Tables(this.newest, this.registered, this.kinds, this.schools, this.policies, this.answers,
					this.contacts, addresses);
		}

		Tables newest(Instant time) {
			return new Tables(time, this.registered, this.kinds, this.schools, this.policies, this.answers,
					this.contacts, this.hidden);
		}

		Tables registered(LocalDate day) {
			return new Tables(this.newest, day, this.kinds, this.schools, this.policies, this.answers, this.contacts,
					this.hidden);
		}

	}

}
