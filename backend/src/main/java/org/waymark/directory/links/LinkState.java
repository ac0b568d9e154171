package org.waymark.directory.links;

import java.time.LocalDate;
import java.util.Optional;

import org.waymark.directory.links.LinkFinding.Code;
import org.waymark.directory.links.LinkFinding.Weight;

/**
 * What is known of a link over the days. Pure.
 *
 * @param code what was found last; empty before the first look
 * @param better another address that may be the right one
 * @param failedDays on how many days, one after another, it did not work
 * @param lastFailed the last of them
 * @param hidden whether everybody is spared it
 * @param trusted whether a person said that it is the school's, whatever it looks like
 */
record LinkState(Optional<Code> code, String better, int failedDays, Optional<LocalDate> lastFailed, boolean hidden,
		boolean trusted) {

	/** A link of which nothing is known. */
	static final LinkState NEW = new LinkState(Optional.empty(), "", 0, Optional.empty(), false, false);

	/** Days on which a link must fail before it counts as broken. */
	static final int DAYS = 3;

	/** What is known after another look. A second look on one day counts as the first. */
	LinkState after(LinkFinding found, LocalDate today) {
		boolean failed = found.code().weight() == Weight.BROKEN;
		boolean unsure = found.code().weight() == Weight.UNSURE;
		boolean newDay = this.lastFailed.filter(today::equals).isEmpty();
		int days = failed ? this.failedDays + (newDay ? 1 : 0) : unsure ? this.failedDays : 0;
		Optional<LocalDate> last = failed ? Optional.of(today) : unsure ? this.lastFailed : Optional.empty();
		boolean hide = this.hidden || found.code().weight() == Weight.HIDE && !this.trusted;
		return new LinkState(Optional.of(found.code()), found.better(), days, last, hide, this.trusted);
	}

	/** Whether it has not worked for so long that it does not pass by itself. */
	boolean broken() {
		return this.failedDays >= DAYS;
	}

	/** Whether a person should do something. */
	boolean wanted() {
		return broken() || this.hidden
				|| this.code.map(Code::weight)
					.filter(weight -> weight == Weight.LOOK || weight == Weight.UNSURE)
					.isPresent();
	}

}
