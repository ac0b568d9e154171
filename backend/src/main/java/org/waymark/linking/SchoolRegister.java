package org.waymark.linking;

import java.util.List;
import java.util.Set;

import reactor.core.publisher.Mono;

/**
 * The register of schools, as reports ask for it: the directory answers. What was typed
 * as a school is shown beside schools that may be meant, each with reasons. A person says
 * which it is.
 */
public interface SchoolRegister {

	/** Key of what a person said, among what is known of a child: number and name. */
	String SAID = "register";

	/** What they say where it is none of them. */
	String NONE = "NONE";

	/** The schools that typed words may mean, the likeliest first; empty for no words. */
	Mono<List<Candidate>> like(String typed);

	/**
	 * A school that may be meant.
	 *
	 * @param urn its number in the register
	 * @param place where it is, in one line
	 */
	record Candidate(int urn, String name, String place, Set<Reason> reasons) {

		public Candidate {
			reasons = Set.copyOf(reasons);
		}

		@Override
		public String toString() {
			return "Candidate[hidden]";
		}

	}

	/** Why a school may be meant. */
	enum Reason {

		SAME_NAME, FORMER_NAME, PART_OF_NAME, ALIKE, POSTCODE, PLACE,
		/** It is no longer open. */
		OVER

	}

}
