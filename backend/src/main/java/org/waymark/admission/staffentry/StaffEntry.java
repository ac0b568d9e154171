package org.waymark.admission.staffentry;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.cases.ReportAct;
import org.waymark.platform.ids.StaffId;

/**
 * The fact that a member of staff took a report.
 *
 * @param staff who took it
 * @param channel how it came
 * @param taken when
 * @param advice whether it was a call for advice, which is no referral
 */
public record StaffEntry(StaffId staff, Channel channel, Instant taken, boolean advice) {

	/** How a report came to a member of staff. */
	public enum Channel {

		PHONE(ReportAct.TAKEN_PHONE), WALK_IN(ReportAct.TAKEN_WALK_IN), COUNTER(ReportAct.TAKEN_COUNTER),
		PAPER(ReportAct.TAKEN_PAPER);

		private final ReportAct act;

		Channel(ReportAct act) {
			this.act = act;
		}

		/** The channel of a typed code. */
		static Optional<Channel> of(String code) {
			return Stream.of(values()).filter(channel -> channel.name().equals(code)).findFirst();
		}

		/** The act of taking it so. */
		ReportAct act() {
			return this.act;
		}

	}

}
