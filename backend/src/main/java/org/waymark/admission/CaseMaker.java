package org.waymark.admission;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.waymark.admission.taking.Taking;
import org.waymark.clocks.HubCalendar;
import org.waymark.clocks.WorkingTime;
import org.waymark.intake.ReportDocument;
import org.waymark.intake.WaitingReport;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.triage.NewReport;

/** Makes the hub's record of an opened report, by the council's own hours and area. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class CaseMaker {

	private final HubCalendar calendar;

	private final Whereabouts where;

	CaseMaker(HubCalendar calendar, Whereabouts where) {
		this.calendar = calendar;
		this.where = where;
	}

	/** The hours in force. */
	WorkingTime hours() {
		return this.calendar.current();
	}

	NewReport make(WaitingReport report, ReportDocument document, WorkingTime hours, Optional<Taking> taking) {
		return NewCase.of(report, document, hours, CaseArea.of(document, this.where), taking);
	}

}
