package org.waymark.site;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.site.arrival.Trail;

/**
 * A report as the public face hands it in: typed, complete, and as the person wrote it.
 *
 * @param door where the report came in
 * @param concern what it is about
 * @param reporter who reports, as far as they want to say
 * @param arrival how it came, for the checks; says nothing about the person
 */
public record Submission(Door door, Concern concern, Reporter reporter, Arrival arrival) {

	/** The way a person came in. */
	public enum Door {

		/** Anybody, about a child. */
		PUBLIC

	}

	/** Answer to "is someone in danger right now?". */
	public enum Danger {

		YES, MISSING, NO, NOT_SURE

	}

	/** What is to be done with the reporter's name. */
	public enum Wish {

		/** We do not know who they are. */
		ANONYMOUS,
		/** We know, and do not tell the family. */
		CONFIDENTIAL,
		/** We may say who told us. */
		NAMED

	}

	/** The form that was used. */
	public enum Form {

		/** One question a page. */
		JOURNEY,
		/** Everything on one page, for a browser that keeps no cookie. */
		ONE_PAGE

	}

	/**
	 * What the report says.
	 *
	 * @param danger the answer, or null where it was not asked or not given
	 * @param story the person's own words, whole
	 * @param signs codes of the everyday descriptions that fit, from the council's
	 * content
	 * @param overLong names of fields longer than their page advises; kept whole
	 */
	public record Concern(@Nullable Danger danger, String story, List<String> signs, List<String> overLong) {

		public Concern {
			signs = List.copyOf(signs);
			overLong = List.copyOf(overLong);
		}

		@Override
		public String toString() {
			return "Concern[hidden]";
		}

	}

	/**
	 * Who reports.
	 *
	 * @param wish what may be done with the name; anonymous unless they chose otherwise
	 * @param name as typed, may be empty
	 * @param phone as typed, may be empty
	 * @param email as typed, may be empty
	 * @param safeContact how and when it is safe to be in touch, and what not to do; may
	 * be empty
	 */
	public record Reporter(Wish wish, String name, String phone, String email, String safeContact) {

		public static final Reporter ANONYMOUS = new Reporter(Wish.ANONYMOUS, "", "", "", "");

		@Override
		public String toString() {
			return "Reporter[hidden]";
		}

	}

	/**
	 * How it came.
	 *
	 * @param form which form was used
	 * @param originProven whether the browser showed that the form was our own
	 * @param trail the forms that were sent, the last one included
	 * @param network the network that it came from, coarsely (203.0.113.0/24), or empty;
	 * for counting only, never stored and never logged
	 */
	public record Arrival(Form form, boolean originProven, Trail trail, String network) {

		/** The attribute of a request under which its network is found. */
		public static final String NETWORK = "org.waymark.network";

		public Arrival(Form form, boolean originProven) {
			this(form, originProven, Trail.NONE, "");
		}

		@Override
		public String toString() {
			return "Arrival[hidden]";
		}

	}

	@Override
	public String toString() {
		return "Submission[hidden]";
	}

}
