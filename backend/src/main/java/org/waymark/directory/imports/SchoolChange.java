package org.waymark.directory.imports;

import java.util.Map;

import org.waymark.directory.register.RegisterField;
import org.waymark.directory.register.RegisteredSchool;
import org.waymark.directory.schools.KeptSchool;

/**
 * What an import would change about one school.
 *
 * @param kind what happened to it
 * @param urn its number
 * @param name its name, so that the list can be read alone
 * @param was the facts of before, those that change
 * @param becomes the same facts afterwards; an empty text takes a fact away
 */
record SchoolChange(Kind kind, int urn, String name, Map<RegisterField, String> was,
		Map<RegisterField, String> becomes) {

	SchoolChange {
		was = Map.copyOf(was);
		becomes = Map.copyOf(becomes);
	}

	/** A new school, whole. */
	RegisteredSchool whole() {
		return new RegisteredSchool(this.urn, this.becomes);
	}

	/** The school to which policies would go. */
	int successor() {
		return new RegisteredSchool(this.urn, this.becomes).numbers(RegisterField.SUCCESSORS).get(0);
	}

	/** The school with this change; not for a new one, and not for policies. */
	KeptSchool applied(KeptSchool school) {
		KeptSchool changed = school.gone((this.kind == Kind.VANISHED) || (school.gone() && this.kind != Kind.RETURNED));
		for (Map.Entry<RegisterField, String> fact : this.becomes.entrySet()) {
			changed = changed.with(fact.getKey(), fact.getValue());
		}
		return changed;
	}

	/** What happened to a school. Stored by name. */
	enum Kind {

		/** It was not in the directory. */
		NEW,
		/** One fact is another. */
		CHANGED,
		/** It closed; schools that replaced it stand with that. */
		CLOSED,
		/** The register has it no more. */
		VANISHED,
		/** The register has it again. */
		RETURNED,
		/** It was replaced, and its policies would go to the school that did. */
		POLICIES

	}

}
