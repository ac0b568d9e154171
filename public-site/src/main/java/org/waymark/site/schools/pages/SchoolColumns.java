package org.waymark.site.schools.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.waymark.site.schools.PublishedSchools.Asked;
import org.waymark.site.schools.PublishedSchools.PolicyKind;
import org.waymark.site.schools.School;
import org.waymark.site.schools.School.Address;
import org.waymark.site.schools.School.Covered;
import org.waymark.site.schools.School.Document;
import org.waymark.site.schools.School.Policy;

/**
 * The columns of the table of schools: some of the school, then some of each kind of
 * policy, with one for each question.
 *
 * @param kinds of the edition
 */
record SchoolColumns(List<PolicyKind> kinds) {

	/** Columns of the school itself. */
	static final List<String> OF_SCHOOL = List.of("urn", "name", "former_names", "type", "phase", "duty", "lowest_age",
			"highest_age", "trust", "state", "closed", "successors", "street", "locality", "town", "postcode",
			"website", "telephone", "lead", "deputy", "mailbox", "paper", "safe_place");

	/** What the columns of a policy end in; those of its questions come after. */
	static final List<String> OF_POLICY = List.of("state", "address", "title", "bytes", "format", "reviewed",
			"next_review", "of_trust");

	private static final String BETWEEN = "; ";

	List<String> heads() {
		List<String> heads = new ArrayList<>(OF_SCHOOL);
		for (PolicyKind kind : this.kinds) {
			String start = column(kind.code()) + "_";
			OF_POLICY.forEach(end -> heads.add(start + end));
			kind.questions().forEach(asked -> heads.add(start + column(asked.code())));
		}
		return heads;
	}

	List<String> row(School school) {
		List<String> row = new ArrayList<>(List.of(text(school.urn()), school.name(),
				String.join(BETWEEN, school.formerNames()), school.type().name(), school.type().phase(),
				school.type().duty(), number(school.type().lowestAge()), number(school.type().highestAge()),
				school.type().trust(), school.standing().state(), text(school.standing().closed()),
				school.standing().successors().stream().map(SchoolColumns::text).collect(Collectors.joining(BETWEEN))));
		Address main = school.address().isEmpty() ? new Address("", "", "", "") : school.address().get(0);
		row.addAll(List.of(main.street(), main.locality(), main.town(), main.postcode(), school.website(),
				school.telephone(), school.contact().lead(), school.contact().deputy(), school.contact().mailbox(),
				school.contact().paper(), school.contact().safePlace() ? "yes" : ""));
		this.kinds.forEach(kind -> row.addAll(cells(kind, school)));
		return row;
	}

	private static List<String> cells(PolicyKind kind, School school) {
		Optional<Policy> known = school.policies().stream().filter(one -> one.kind().equals(kind.code())).findFirst();
		Policy policy = known
			.orElseGet(() -> new Policy(kind.code(), "NOT_LOOKED", null, null, null, false, List.of()));
		Document document = (policy.document() != null) ? policy.document() : new Document("", "", 0, "");
		List<String> cells = new ArrayList<>(List.of(policy.state(), document.address(), document.title(),
				number(document.bytes()), document.format(), text(policy.reviewed()), text(policy.nextReview()),
				policy.ofTrust() ? "yes" : ""));
		kind.questions().forEach(asked -> cells.add(answer(policy, asked)));
		return cells;
	}

	/** Empty where nobody has looked: that is not a no. */
	private static String answer(Policy policy, Asked asked) {
		return policy.covered()
			.stream()
			.filter(covered -> covered.question().equals(asked.code()))
			.map(Covered::answer)
			.findFirst()
			.orElse("");
	}

	static String column(String code) {
		return code.replace('-', '_');
	}

	private static String number(long number) {
		return (number == 0) ? "" : text(number);
	}

	private static String text(@Nullable Object value) {
		return (value != null) ? String.valueOf(value) : "";
	}

}
