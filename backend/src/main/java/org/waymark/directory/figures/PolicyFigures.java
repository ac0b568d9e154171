package org.waymark.directory.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.waymark.directory.figures.PolicyCount.Covering;
import org.waymark.site.schools.PublishedSchools;
import org.waymark.site.schools.PublishedSchools.Asked;
import org.waymark.site.schools.PublishedSchools.PolicyKind;
import org.waymark.site.schools.School;
import org.waymark.site.schools.School.Covered;
import org.waymark.site.schools.School.Policy;

/**
 * Counts what everybody sees of the schools that are open. Pure.
 *
 * @param edition what everybody sees
 */
record PolicyFigures(PublishedSchools edition, LocalDate today) {

	/** All phases together. */
	static final String ALL = "ALL";

	static final List<String> PHASES = List.of("NURSERY", "PRIMARY", "SECONDARY", "ALL_THROUGH", "SIXTEEN_PLUS",
			"OTHER", ALL);

	/** By kind, then by phase; phases of which there is no school are left out. */
	List<PolicyCount> counts() {
		List<PolicyCount> counts = new ArrayList<>();
		for (PolicyKind kind : this.edition.kinds()) {
			for (String phase : PHASES) {
				List<Policy> policies = policies(kind, phase);
				if (!policies.isEmpty()) {
					counts.add(count(kind, phase, policies));
				}
			}
		}
		return counts;
	}

	List<QuestionCount> questions() {
		return this.edition.kinds()
			.stream()
			.flatMap(kind -> kind.questions().stream().map(asked -> question(kind, asked)))
			.toList();
	}

	/** Of open schools; without those of which it is not required. */
	private List<Policy> policies(PolicyKind kind, String phase) {
		return this.edition.schools()
			.stream()
			.filter(school -> school.standing().open())
			.filter(school -> phase.equals(ALL) || school.type().phase().equals(phase))
			.flatMap(school -> policy(school, kind).stream())
			.filter(policy -> !policy.state().equals("NOT_REQUIRED"))
			.toList();
	}

	private static Optional<Policy> policy(School school, PolicyKind kind) {
		return school.policies().stream().filter(policy -> policy.kind().equals(kind.code())).findFirst();
	}

	private PolicyCount count(PolicyKind kind, String phase, List<Policy> policies) {
		List<Policy> documents = policies.stream().filter(Policy::readable).toList();
		int all = number(documents, policy -> yeses(kind, policy) == kind.questions().size());
		int gap = number(documents, policy -> answered(kind, policy).stream().anyMatch("NO"::equals));
		int unseen = number(documents, policy -> answered(kind, policy).isEmpty());
		return new PolicyCount(kind.code(), phase, policies.size(), in(policies, "PUBLISHED"),
				in(policies, "ON_REQUEST"), in(policies, "NOT_FOUND"), in(policies, "NOT_LOOKED"),
				new Covering(all, gap, documents.size() - all - gap - unseen, unseen),
				number(documents, policy -> kind.outdates(policy.reviewed(), this.today)));
	}

	private QuestionCount question(PolicyKind kind, Asked asked) {
		List<Policy> policies = policies(kind, ALL);
		int yes = number(policies, policy -> says(policy, asked, "YES"));
		int no = number(policies, policy -> says(policy, asked, "NO"));
		int unclear = number(policies, policy -> says(policy, asked, "UNCLEAR"));
		return new QuestionCount(kind.code(), asked.code(), asked.words(), yes, no, unclear,
				policies.size() - yes - no - unclear);
	}

	private static boolean says(Policy policy, Asked asked, String answer) {
		return policy.readable() && policy.covered()
			.stream()
			.anyMatch(covered -> covered.question().equals(asked.code()) && covered.answer().equals(answer));
	}

	private static long yeses(PolicyKind kind, Policy policy) {
		return kind.questions().isEmpty() ? -1 : answered(kind, policy).stream().filter("YES"::equals).count();
	}

	/** Answers to the questions of today. */
	private static List<String> answered(PolicyKind kind, Policy policy) {
		return policy.covered()
			.stream()
			.filter(covered -> kind.questions().stream().anyMatch(asked -> asked.code().equals(covered.question())))
			.map(Covered::answer)
			.toList();
	}

	private static int in(List<Policy> policies, String state) {
		return number(policies, policy -> policy.state().equals(state));
	}

	private static int number(List<Policy> policies, Predicate<Policy> which) {
		return (int) policies.stream().filter(which).count();
	}

}
