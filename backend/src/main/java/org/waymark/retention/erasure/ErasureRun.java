package org.waymark.retention.erasure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.terms.ReportReference;

/**
 * A list of reports to erase.
 *
 * @param rehearsal whether everything is done and taken back
 * @param listed who made it
 * @param answered who agreed to it or refused it
 * @param reports what is on it
 */
record ErasureRun(UUID id, boolean rehearsal, Signature listed, Optional<Answer> answered, List<Referred> reports) {

	ErasureRun {
		reports = List.copyOf(reports);
	}

	/** Whether a second person has still to answer, and this may be they. */
	boolean waitsFor(StaffId person) {
		return this.answered.isEmpty() && !this.listed.by().equals(person);
	}

	/** Whether somebody agreed and something is not done yet. */
	boolean underWay() {
		return this.answered.filter(Answer::agreed).isPresent()
				&& this.reports.stream().anyMatch(one -> one.state().equals("WAITING"));
	}

	ErasureRun with(List<Referred> list) {
		return new ErasureRun(this.id, this.rehearsal, this.listed, this.answered, list);
	}

	/** Who did something, and when. */
	record Signature(StaffId by, String name, Instant at) {

	}

	/** What the second person said. */
	record Answer(boolean agreed, Signature signature) {

	}

	/**
	 * A report on the list.
	 *
	 * @param report empty once it is erased
	 * @param reference empty if it is erased, or hidden from the reader
	 * @param state code of what became of it
	 * @param kept codes of what kept it
	 * @param agencies codes of the agencies that were told something of it
	 */
	record Referred(int number, Optional<ReportId> report, Optional<ReportReference> reference, String rule,
			LocalDate due, String state, List<String> kept, List<String> agencies) {

		Referred {
			kept = List.copyOf(kept);
			agencies = List.copyOf(agencies);
		}

	}

}
