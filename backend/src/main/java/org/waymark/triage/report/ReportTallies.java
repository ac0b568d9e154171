package org.waymark.triage.report;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Permission;
import org.waymark.triage.ownership.ReportSidebar;
import org.waymark.triage.report.ReportPage.Elsewhere;
import org.waymark.triage.report.StoredReport.Tally;
import org.waymark.triage.report.StoredReport.Waits;

/** Says how much there is on a report's other pages, without opening any of it. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ReportTallies {

	private final Words words;

	ReportTallies(Words words) {
		this.words = words;
	}

	/** The pages that the reader may open, in the order of the work. */
	List<Elsewhere> elsewhere(StoredReport report, ReportSidebar side, DeskFrame frame) {
		List<Elsewhere> pages = new ArrayList<>();
		report.tally().follows().ifPresent(closed -> pages.add(other("FOLLOWS", closed)));
		report.tally().later().forEach(contact -> pages.add(other("LATER", contact)));
		pages.add(page("PEOPLE", people(report.tally()), side.report() + "/decision"));
		if (frame.may(Permission.ASK_AGENCY)) {
			pages.add(page("REQUESTS", requests(report.tally(), report.waits()), side.report() + "/requests"));
		}
		if (frame.may(Permission.WRITE_TO_REPORTER)) {
			pages.add(page("MESSAGES", messages(report.tally(), report.waits()), side.letters()));
		}
		return List.copyOf(pages);
	}

	private Elsewhere other(String code, ReportReference reference) {
		return new Elsewhere(this.words.of("tally-head", code), said(code),
				this.words.of("tally-link", code).replace("{reference}", reference.spoken()),
				"/triage/reports/" + reference);
	}

	private Elsewhere page(String code, String said, String address) {
		return new Elsewhere(this.words.of("tally-head", code), said, this.words.of("tally-link", code), address);
	}

	private String people(Tally tally) {
		return (tally.people() == 0) ? said("NO_PEOPLE")
				: said("PEOPLE").replace("{count}", Long.toString(tally.people()));
	}

	private String requests(Tally tally, Waits waits) {
		String counted = (tally.asked() == 0) ? said("NO_REQUESTS")
				: said("REQUESTS").replace("{count}", Long.toString(tally.asked()))
					.replace("{answered}", Long.toString(tally.answered()));
		String late = (waits.late() == 0) ? "" : " " + said("LATE").replace("{late}", Long.toString(waits.late()));
		return counted + late + (waits.answered() ? " " + said("UNREAD_ANSWER") : "");
	}

	private String messages(Tally tally, Waits waits) {
		String counted = (tally.theirs() + tally.ours() == 0) ? said("NO_MESSAGES")
				: said("MESSAGES").replace("{theirs}", Long.toString(tally.theirs()))
					.replace("{ours}", Long.toString(tally.ours()));
		return counted + (waits.news() ? " " + said("UNREAD_MESSAGE") : "");
	}

	private String said(String code) {
		return this.words.of("tally", code);
	}

}
