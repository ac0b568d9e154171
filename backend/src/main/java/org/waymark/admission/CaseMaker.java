package org.waymark.admission;

import org.springframework.stereotype.Component;

import org.waymark.admission.ReportOrigins.Origin;
import org.waymark.admission.police.PoliceNotifications;
import org.waymark.admission.safety.FactsAdded;
import org.waymark.cases.NewReport;
import org.waymark.clocks.HubCalendar;
import org.waymark.clocks.WorkingTime;
import org.waymark.intake.ReportDocument;
import org.waymark.intake.WaitingReport;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.terms.Door;

/** Makes the hub's record of an opened report, by the council's own hours and area. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class CaseMaker {

	private final HubCalendar calendar;

	private final CouncilArea where;

	private final FactsAdded facts;

	CaseMaker(HubCalendar calendar, CouncilArea where, FactsAdded facts) {
		this.calendar = calendar;
		this.where = where;
		this.facts = facts;
	}

	/** The hours in force. */
	WorkingTime hours() {
		return this.calendar.current();
	}

	/** The hub's record. */
	NewReport make(WaitingReport report, ReportDocument document, WorkingTime hours, Origin origin) {
		ReportDocument told = this.facts.to(told(document, origin.police()));
		return NewCase.of(report, told, hours, CaseArea.of(told, this.where), origin.taken());
	}

	/**
	 * A report that falsely claims to come from the police is shown as a professional's.
	 */
	static ReportDocument told(ReportDocument document, boolean police) {
		return ((document.door() == Door.POLICE) && !police) ? document.at(Door.WORK) : document;
	}

}
