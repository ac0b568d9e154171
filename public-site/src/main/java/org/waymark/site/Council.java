package org.waymark.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.waymark.site.safety.SafetyFact;

/**
 * What the public reads of the council's own content, as it stands now (its files are
 * read again when they change).
 */
public interface Council {

	CouncilProfile profile();

	/** The everyday descriptions that a reporter may tick, in the order of the page. */
	List<Sign> signs();

	/** The screening tool for professionals and volunteers. */
	Screening screening();

	/** The people to talk to, by subject, in the order of the page. */
	List<Need> needs();

	/** Which council looks after children where. */
	Areas areas();

	/**
	 * A list of the content that an input of the journey offers.
	 * @param name such as {@code signs}
	 * @return its items in order; none if there is no such list
	 */
	List<Sign> list(String name);

	/** The same list as it ships with Waymark. */
	List<Sign> shippedList(String name);

	/** The council's words before such a list; empty if it has none. */
	default Optional<String> introduction(String name) {
		return "screening".equals(name) ? Optional.ofNullable(screening().introduction()) : Optional.empty();
	}

	/** What a live service asks of a council's content, besides that it can be read. */
	interface Rules {

		/**
		 * What is wrong with content that is not in force yet; a sentence each.
		 */
		Set<String> faults(Council content);

	}

	/**
	 * Something that people notice, in everyday words.
	 *
	 * @param code what a report carries; never changes its meaning once used
	 * @param text as the reporter reads it, and the desk shows it
	 * @param hint a short example, or null
	 * @param raises the facts that a tick, or the answer yes, states
	 */
	record Sign(String code, String text, @Nullable String hint, Set<SafetyFact> raises) {

		public Sign {
			raises = Set.copyOf(raises);
		}

	}

	/**
	 * The council's screening tool. It has no score: people read the answers.
	 *
	 * @param example whether these are the questions that ship with Waymark, which are no
	 * council's tool
	 * @param introduction what to say before the questions, or null
	 * @param questions in the order of the page
	 */
	record Screening(boolean example, @Nullable String introduction, List<Sign> questions) {

		public Screening {
			questions = List.copyOf(questions);
		}

	}

	/**
	 * A subject that a person may want to talk about, and the contacts for it.
	 *
	 * @param text as the reader would say it
	 * @param hint facts to know first, or null
	 * @param contacts codes of the council's contacts, best first
	 */
	record Need(String text, @Nullable String hint, List<String> contacts) {

		public Need {
			contacts = List.copyOf(contacts);
		}

	}

	/**
	 * Rules by which a postcode or a place leads to the council that looks after children
	 * there. A hint for people: no report is refused, kept back or sent elsewhere by it.
	 *
	 * @param councils every council that the rules name
	 * @param postcodes rules about postcodes, in no order
	 * @param places rules about places, in no order
	 */
	record Areas(List<Authority> councils, List<Postcodes> postcodes, List<Place> places) {

		public Areas {
			councils = List.copyOf(councils);
			postcodes = List.copyOf(postcodes);
			places = List.copyOf(places);
		}

		/** The council under this code. */
		public Optional<Authority> council(String code) {
			return this.councils.stream().filter(council -> council.code().equals(code)).findFirst();
		}

		/**
		 * A council with children's services.
		 *
		 * @param code stands in an address; small letters and hyphens
		 * @param name as people know it
		 * @param ours whether this is the council that runs the service
		 * @param contacts codes of the ways to reach it, day before night; may be empty
		 */
		public record Authority(String code, String name, boolean ours, List<String> contacts) {

			public Authority {
				contacts = List.copyOf(contacts);
			}

		}

		/**
		 * The councils of the postcodes with this beginning.
		 *
		 * @param begins a whole first half such as {@code FY3}, or more such as {@code
		 * FY3 7}, upper case with its one space
		 * @param councils none if such postcodes are no place, otherwise one or several
		 * @param sure whether all of them belong to the one council named
		 */
		public record Postcodes(String begins, List<Authority> councils, boolean sure) {

			public Postcodes {
				councils = List.copyOf(councils);
			}

		}

		/**
		 * The councils of a place.
		 *
		 * @param name as people say it
		 * @param councils one or several
		 * @param sure whether all of it belongs to the one council named
		 */
		public record Place(String name, List<Authority> councils, boolean sure) {

			public Place {
				councils = List.copyOf(councils);
			}

		}

	}

}
