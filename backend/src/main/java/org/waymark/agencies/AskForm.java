package org.waymark.agencies;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.waymark.desk.Fault;
import org.waymark.desk.Once;
import org.waymark.desk.Typed;
import org.waymark.site.text.TypedText;

/**
 * A request as it was typed.
 *
 * @param name of the form, so that a form that is sent twice asks once
 * @param agency code of the agency
 * @param question to the agency
 * @param facts the least that the agency has to know
 * @param basis code of the lawful basis
 */
record AskForm(UUID name, String agency, String question, String facts, String basis) {

	static final List<String> BASES = List.of("PUBLIC_TASK", "LEGAL_OBLIGATION", "VITAL_INTERESTS");

	/** Whom it may ask; licensing is asked on a page of its own. */
	static final List<String> AGENCIES = Stream.of(Agency.values())
		.filter(agency -> agency != Agency.LICENSING)
		.map(Agency::name)
		.toList();

	static final int LONGEST = 4000;

	static AskForm empty() {
		return new AskForm(UUID.randomUUID(), "", "", "", "");
	}

	static AskForm of(Typed typed) {
		return new AskForm(Once.name(typed.one("name")), typed.one("agency"), TypedText.stripped(typed.one("question")),
				TypedText.stripped(typed.one("facts")), typed.one("basis"));
	}

	/** The id of the request that it makes. */
	UUID id() {
		return Once.id(this.name, this.agency, this.question, this.facts, this.basis);
	}

	/** The faults, in the order of the page. Licensing is told chosen facts alone. */
	List<Fault> faults() {
		return Stream
			.of(fault(Agency.of(this.agency).isEmpty(), "agency", "AGENCY_MISSING"),
					fault(licensing(), "agency", "LICENSING_APART"),
					fault(this.question.isEmpty(), "question", "QUESTION_MISSING"),
					fault(TypedText.isLonger(this.question, LONGEST), "question", "TOO_LONG"),
					fault(this.facts.isEmpty(), "facts", "FACTS_MISSING"),
					fault(TypedText.isLonger(this.facts, LONGEST), "facts", "TOO_LONG"),
					fault(!BASES.contains(this.basis), "basis", "BASIS_MISSING"))
			.flatMap(Optional::stream)
			.toList();
	}

	private boolean licensing() {
		return this.agency.equals(Agency.LICENSING.name());
	}

	static Optional<Fault> fault(boolean there, String field, String code) {
		return there ? Optional.of(new Fault(field, code)) : Optional.empty();
	}

	@Override
	public String toString() {
		return "AskForm[hidden]";
	}

}
