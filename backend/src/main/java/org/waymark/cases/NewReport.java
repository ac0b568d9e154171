package org.waymark.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.platform.ids.ReportId;
import org.waymark.site.safety.RuleCode;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.ReportReference;

/**
 * A report that was just opened and becomes the hub's own record.
 *
 * @param id the id that it had while sealed
 * @param reference ten characters, without spaces
 * @param arrival how it came
 * @param subject what it is about
 * @param rules the safety rules that fired
 * @param deadline when a decision is due by law
 * @param card the queue's card
 * @param named the children and people that it names
 * @param concern the concern
 * @param reporter the reporter
 */
public record NewReport(ReportId id, ReportReference reference, Arrival arrival, Subject subject, List<RuleCode> rules,
		Deadline deadline, QueueCard card, Named named, ConcernDocument concern, ReporterDocument reporter) {

	@Override
	public String toString() {
		return "NewReport[hidden]";
	}

	/**
	 * How a report came.
	 *
	 * @param received when the database took it (UTC)
	 * @param door the way it came in
	 * @param assurance the assurance that the checks gave
	 * @param reasons codes of the reasons for that
	 */
	public record Arrival(Instant received, Door door, Assurance assurance, List<String> reasons) {

	}

	/**
	 * The subject of a report.
	 *
	 * @param kind of what it is about, or {@code ADVICE}
	 * @param area {@code INSIDE} the council's area, {@code OUTSIDE} it or
	 * {@code UNKNOWN}
	 */
	public record Subject(Kind kind, String area) {

	}

	/**
	 * The deadline that the law sets.
	 *
	 * @param due when a decision is due (UTC); empty if the law sets no clock
	 * @param calendar version of the calendar used for it
	 */
	public record Deadline(Optional<Instant> due, String calendar) {

	}

	/**
	 * Whom a report names.
	 *
	 * @param children the children
	 * @param people other people
	 */
	public record Named(List<SubjectDocument> children, List<SubjectDocument> people) {

		@Override
		public String toString() {
			return "Named[hidden]";
		}

	}

	/** The kind of a report, stored by its name. */
	public enum Kind {

		/** A child, on whose behalf the law sets a clock. */
		CHILD,
		/** A place, with no child named. */
		PLACE,
		/** A call for advice, which is no referral. */
		ADVICE,
		/** A code that this version does not know. */
		OTHER;

		/** The kind of a stored code. */
		public static Kind of(String code) {
			return Stream.of(values()).filter(kind -> kind.name().equals(code)).findFirst().orElse(OTHER);
		}

	}

	/** The checks' assurance that a person sent a report, stored by its name. */
	public enum Assurance {

		/** The browser showed that a page of ours was used. */
		ASSURED,
		/** Little speaks against it, or a proof is missing. */
		UNVERIFIED,
		/** It looks like a machine; held for a person to read. */
		SUSPECT,
		/** A code that this version does not know. */
		OTHER;

		/** The assurance of a stored code. */
		public static Assurance of(String code) {
			return Stream.of(values()).filter(one -> one.name().equals(code)).findFirst().orElse(OTHER);
		}

	}

}
