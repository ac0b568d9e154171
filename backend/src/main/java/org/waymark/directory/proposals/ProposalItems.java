package org.waymark.directory.proposals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.waymark.site.schools.Proposal;
import org.waymark.site.schools.Proposal.ProposalFault;
import org.waymark.site.schools.PublishedSchools.PolicyKind;
import org.waymark.site.schools.School;
import org.waymark.site.schools.roles.SchoolRoles;

/**
 * What a school would change, thing by thing: a policy, or whom to talk to. The public
 * face is not trusted: what its form would not have sent cannot be accepted. Pure.
 */
final class ProposalItems {

	/** Code of whom to talk to. */
	static final String CONTACT = "contact";

	private ProposalItems() {
	}

	/** In the order of the form; without those that are decided. */
	static List<Item> of(Proposal proposal, School school, List<PolicyKind> kinds, Set<String> decided,
			SchoolRoles roles, LocalDate today) {
		Proposal known = Proposal.known(school);
		Set<String> wrong = Set
			.copyOf(proposal.faults(school, roles, today).stream().map(ProposalFault::field).distinct().toList());
		List<Item> items = new ArrayList<>();
		for (PolicyKind kind : kinds) {
			items.add(item(kind.code(), Proposal.of(kind.code()), proposal, known, wrong));
		}
		items.add(item(CONTACT, Proposal.ofContact(), proposal, known, wrong));
		return items.stream().filter(item -> !item.changes().isEmpty() && !decided.contains(item.code())).toList();
	}

	private static Item item(String code, List<String> fields, Proposal proposal, Proposal known, Set<String> wrong) {
		List<Change> changes = fields.stream()
			.map(field -> new Change(field, known.value(field), said(field, code, proposal)))
			.filter(change -> !change.was().equals(change.becomes()))
			.toList();
		return new Item(code, changes, fields.stream().noneMatch(wrong::contains));
	}

	/** In the form in which what is known is written, so that the two can be compared. */
	private static String said(String field, String code, Proposal proposal) {
		if (field.equals("address-" + code)) {
			return proposal.link(code);
		}
		if (field.equals("reviewed-" + code)) {
			return proposal.reviewedOn(code).map(LocalDate::toString).orElse(proposal.value(field));
		}
		if (field.equals("next-" + code)) {
			return proposal.nextOn(code).map(LocalDate::toString).orElse(proposal.value(field));
		}
		return proposal.value(field);
	}

	/**
	 * A thing that would change.
	 *
	 * @param code of the kind of policy, or {@link #CONTACT}
	 * @param changes field by field
	 * @param fit whether it can be accepted
	 */
	record Item(String code, List<Change> changes, boolean fit) {

	}

	/**
	 * A field that would change.
	 *
	 * @param was what is public; may be empty
	 * @param becomes what is proposed; may be empty
	 */
	record Change(String field, String was, String becomes) {

		@Override
		public String toString() {
			return "Change[hidden]";
		}

	}

}
