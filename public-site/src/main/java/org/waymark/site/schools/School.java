package org.waymark.site.schools;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A school, as everybody may see it. Names of heads and proprietors are not part of it.
 *
 * @param urn its number in the national register
 * @param name as registered
 * @param formerNames what it was called before, and names of those that it replaced
 * @param type what kind of school it is
 * @param standing whether it is open
 * @param address empty for a kind that shows none, and where the register has none
 * @param website as an https or http address; empty when there is none
 * @param telephone of the office, as text; empty when there is none
 * @param policies one for each kind, in the order of the kinds
 * @param contact whom to talk to
 */
public record School(int urn, String name, List<String> formerNames, Type type, Standing standing,
		List<Address> address, String website, String telephone, List<Policy> policies, Contact contact) {

	/**
	 * What kind of school it is.
	 *
	 * @param phase code: NURSERY, PRIMARY, SECONDARY, ALL_THROUGH, SIXTEEN_PLUS or OTHER
	 * @param name words of the register, as "Community school"
	 * @param duty which duties to publish bind it: MAINTAINED, INDEPENDENT (academies and
	 * free schools too), or OTHER
	 * @param lowestAge 0 when the register does not say
	 * @param highestAge 0 when the register does not say
	 * @param trust name of its trust; empty when it has none
	 */
	public record Type(String phase, String name, String duty, int lowestAge, int highestAge, String trust) {

	}

	/**
	 * Whether a school is open.
	 *
	 * @param state OPEN, CLOSING (open, but proposed to close), PROPOSED, CLOSED or GONE
	 * (no longer in the register)
	 * @param closed when it closed; none when the register does not say
	 * @param successors numbers of the schools that replaced it
	 */
	public record Standing(String state, @Nullable LocalDate closed, List<Integer> successors) {

		/**
		 * Whether there is no such school any more. A method: it is no part of the JSON.
		 */
		public boolean over() {
			return this.state.equals("CLOSED") || this.state.equals("GONE");
		}

		/**
		 * Whether pupils go there now. A method: it is no part of the JSON.
		 */
		public boolean open() {
			return this.state.equals("OPEN") || this.state.equals("CLOSING");
		}

	}

	/**
	 * A place where the school is; the first is the main one.
	 *
	 * @param street may be empty, as may each other part
	 * @param locality part of a town
	 * @param town of the address
	 * @param postcode with its blank
	 */
	public record Address(String street, String locality, String town, String postcode) {

	}

	/**
	 * What is known of one policy.
	 *
	 * @param kind code of the kind
	 * @param state PUBLISHED, ON_REQUEST, NOT_FOUND (the school was asked), NOT_LOOKED or
	 * NOT_REQUIRED
	 * @param document where it is; none unless published
	 * @param reviewed when the school last reviewed it
	 * @param nextReview when the school means to review it again
	 * @param ofTrust whether it is the policy of the whole trust
	 * @param covered what it covers, in the order of the questions; empty before anybody
	 * looked
	 */
	public record Policy(String kind, String state, @Nullable Document document, @Nullable LocalDate reviewed,
			@Nullable LocalDate nextReview, boolean ofTrust, List<Covered> covered) {

		/**
		 * Whether nobody knows yet where it is. A method: it is no part of the JSON.
		 */
		public boolean missing() {
			return this.state.equals("NOT_LOOKED") || this.state.equals("NOT_FOUND");
		}

		/**
		 * Whether anybody who asks can read it. A method: it is no part of the JSON.
		 */
		public boolean readable() {
			return readable(this.state);
		}

		/** The same of a policy of which the state is known. */
		public static boolean readable(String state) {
			return state.equals("PUBLISHED") || state.equals("ON_REQUEST");
		}

	}

	/**
	 * A published document.
	 *
	 * @param address https or http
	 * @param title of the document
	 * @param bytes its size; 0 when not known
	 * @param format PDF, DOCX or PAGE
	 */
	public record Document(String address, String title, long bytes, String format) {

	}

	/**
	 * An answer to a question about a policy.
	 *
	 * @param question code of the question
	 * @param answer YES, NO or UNCLEAR. A missing answer is never shown as no
	 * @param page where it stands; 0 when the document has no pages
	 * @param quote at most 25 words of the policy; may be empty
	 * @param role who looked, by role
	 * @param looked on which day
	 * @param reply what the school says to it; may be empty
	 */
	public record Covered(String question, String answer, int page, String quote, String role, LocalDate looked,
			String reply) {

	}

	/**
	 * Whom to talk to.
	 *
	 * @param lead the designated lead, by role; with the name only if the school
	 * publishes it
	 * @param deputy the deputy, by role; may be empty
	 * @param mailbox a mailbox of a role, never of a person; may be empty
	 * @param paper how to get a copy on paper; may be empty
	 * @param safePlace whether the school said that pupils have a safe place to ask for
	 */
	public record Contact(String lead, String deputy, String mailbox, String paper, boolean safePlace) {

	}

}
