package org.waymark.retention.holds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.text.TypedText;

/**
 * A hold: in force from the moment that one person sets it, until another refuses it, or
 * two people lift it.
 *
 * @param version counts its changes
 * @param reason code of why
 * @param set who set it, and why; empty inside if the words do not open
 * @param second who agreed to it or refused it
 * @param reviewDue by when somebody must look at it again
 * @param asked who asked to lift it
 * @param lifted who agreed to lift it
 */
record Hold(UUID id, int version, Scope scope, String reason, Step set, Optional<Verdict> second, LocalDate reviewDue,
		Optional<Step> asked, Optional<Step> lifted) {

	/** Whether it keeps anything: also while a second person has not spoken yet. */
	boolean inForce() {
		return this.lifted.isEmpty() && this.second.filter(one -> !one.agreed()).isEmpty();
	}

	/** Whether a second person has still to agree that it was set. */
	boolean waitsToBeSet() {
		return this.second.isEmpty();
	}

	/** Whether a second person has still to agree that it is lifted. */
	boolean waitsToBeLifted() {
		return inForce() && this.asked.isPresent();
	}

	@Override
	public String toString() {
		return "Hold[" + this.id + "]";
	}

	/**
	 * What a hold catches. Everything that is given has to fit; of outcomes and of words
	 * one is enough.
	 *
	 * @param report the one report that it is about; empty for a rule
	 * @param outcomes codes of outcomes
	 * @param since the first day on which such a report came
	 * @param until the last
	 * @param words of which a report has one, whatever their case, accents and blanks
	 */
	record Scope(Optional<ReportId> report, List<String> outcomes, Optional<LocalDate> since, Optional<LocalDate> until,
			List<String> words) {

		Scope {
			outcomes = List.copyOf(outcomes);
			words = List.copyOf(words);
		}

		/** Whether it fits as far as can be said without reading the report. */
		boolean mayCatch(ReportId id, LocalDate received, List<String> decided) {
			return this.report.map(id::equals).orElse(true)
					&& (this.outcomes.isEmpty() || decided.stream().anyMatch(this.outcomes::contains))
					&& this.since.filter(received::isBefore).isEmpty()
					&& this.until.filter(received::isAfter).isEmpty();
		}

		/** Whether its words, if it has any, stand in a text that was made plain. */
		boolean reads(String text) {
			Predicate<String> there = word -> text.contains(plain(word));
			return this.words.isEmpty() || this.words.stream().anyMatch(there);
		}

		/** As words are compared: a run of blanks or line breaks is one space. */
		static String plain(String typed) {
			return TypedText.oneLine(TypedText.plain(typed));
		}

		@Override
		public String toString() {
			return "Scope[hidden]";
		}

	}

	/**
	 * What one person did.
	 *
	 * @param why in their words; empty if they gave none, or it does not open
	 */
	record Step(StaffId by, String name, Instant at, String why) {

		@Override
		public String toString() {
			return "Step[hidden]";
		}

	}

	/** What one person wrote with an act. */
	record Remark(HoldAct act, Step step) {

		@Override
		public String toString() {
			return "Remark[hidden]";
		}

	}

	/** What the second person said. */
	record Verdict(boolean agreed, Step step) {

	}

}
