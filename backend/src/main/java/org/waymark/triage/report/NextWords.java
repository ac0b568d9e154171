package org.waymark.triage.report;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Permission;
import org.waymark.triage.ownership.ReportSidebar;
import org.waymark.triage.report.ReportPage.Next;

/** Says what the reader of a report does next. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class NextWords {

	private final Words words;

	NextWords(Words words) {
		this.words = words;
	}

	/**
	 * The next step.
	 * @param sign address at which the reader signs off the outcomes, if they may
	 */
	Next next(StoredReport report, ReportSidebar side, Optional<String> sign, DeskFrame frame) {
		return sign.map(address -> step("SIGN_OFF", address, report))
			.or(() -> unread(report, side, frame))
			.or(() -> own(report, side))
			.orElseGet(() -> new Next("", "", late(report)));
	}

	// New messages and answers are read before anything is rated or decided. Once a
	// report is closed they are for
	// everybody.
	private Optional<Next> unread(StoredReport report, ReportSidebar side, DeskFrame frame) {
		boolean theirs = side.mine() || report.closed();
		if (theirs && report.waits().news() && frame.may(Permission.WRITE_TO_REPORTER)) {
			return Optional.of(step("MESSAGE", side.letters(), report));
		}
		return (theirs && report.waits().answered() && frame.may(Permission.ASK_AGENCY))
				? Optional.of(step("ANSWER", side.report() + "/requests", report)) : Optional.empty();
	}

	private Optional<Next> own(StoredReport report, ReportSidebar side) {
		if (!side.mine() || report.closed()) {
			return Optional.empty();
		}
		return Optional.of(report.rated() ? step("DECIDE", side.report() + "/decision", report)
				: step("RATE", side.report() + "/rating", report));
	}

	private Next step(String code, String address, StoredReport report) {
		return new Next(this.words.of("next", code), address, late(report));
	}

	private String late(StoredReport report) {
		long count = report.waits().late();
		return (count == 0) ? ""
				: this.words.of("late", (count == 1) ? "ONE" : "MORE").replace("{count}", Long.toString(count));
	}

}
