package org.waymark.triage.report;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.waymark.cases.CaseHeads.CaseHead;
import org.waymark.decisions.DecisionSummaries.Dossier;
import org.waymark.decisions.DecisionSummaries.Progress;
import org.waymark.desk.Fault;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.linking.MatchingReports;
import org.waymark.linking.earlier.EarlierPage.Part;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.safety.RuleCode;
import org.waymark.site.terms.Wish;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;
import org.waymark.triage.ownership.ReportSidebar;
import org.waymark.triage.report.RecordFile.Concern;
import org.waymark.triage.report.RecordFile.Decision;
import org.waymark.triage.report.RecordFile.Subjects;
import org.waymark.triage.report.RecordFile.Summary;
import org.waymark.triage.report.RecordFile.Times;
import org.waymark.triage.report.ReportPage.Others;

/** Turns a report that is taken out into what its record says. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class RecordPageFactory {

	private final ReportPageFactory reports;

	private final Words words;

	RecordPageFactory(ReportPageFactory reports, Words words) {
		this.reports = reports;
		this.words = words;
	}

	RecordPage.Form form(CaseHead report, ExportForm form, List<String> wishes, List<Fault> faults, DeskFrame frame) {
		return new RecordPage.Form(frame, report.reference().spoken(), "/triage/reports/" + report.reference(),
				this.words.banner(report.reference(), report.wish(), report.rules(), wishes), form.withReporter(),
				form.reason(), this.words.errors(faults));
	}

	/** Without who reported, unless that was asked for. */
	RecordPage record(Reports.Read read, ReportSidebar side, Dossier dossier, List<Part> earlier, DeskFrame frame,
			Member member) {
		return read.asked() ? of(read, side, dossier, earlier, frame, member)
				: of(read.withoutReporter(), side, dossier.withoutReporter(), earlier, frame, member);
	}

	private RecordPage of(Reports.Read read, ReportSidebar side, Dossier dossier, List<Part> earlier, DeskFrame frame,
			Member member) {
		ReportPage page = this.reports.page(read, side, Progress.NONE,
				new Others(earlier, MatchingReports.NONE, Optional.empty()), frame, member);
		String made = this.words.of("record", "MADE")
			.replace("{at}", TimeWords.on(read.report().times().now()))
			.replace("{who}", TypedText.isolated(member.name()));
		return new RecordPage(page, dossier, read.asked(), made, file(read, page, dossier, made));
	}

	// Where nobody asked the reporter for a wish, even that would say who they may be.
	private String wish(Reports.Read read, ReportPage page) {
		boolean silent = !read.asked() && read.report().wish().equals(Optional.of(Wish.IN_REPORT));
		return silent ? this.words.of("record", "NO_WISH") : page.facts().wish();
	}

	private RecordFile file(Reports.Read read, ReportPage page, Dossier dossier, String made) {
		StoredReport report = read.report();
		StoredReport.Times times = report.times();
		return new RecordFile(1,
				new Summary(report.reference().text(), report.subject().kind().name(), times.received(),
						report.standing().rating(), RuleCode.texts(report.safety().rules()), report.subject().area()),
				new Times(times.statutoryDue(), times.ratingDue(), times.decided(), times.closed()),
				new Concern(wish(read, page), page.concern().map(ReportPage.Concern::sections).orElse(null)),
				new Subjects(dossier.children().stream().map(RecordFile.Child::of).toList(), dossier.people()),
				new Decision(dossier.record(), dossier.told(), dossier.takenOn() ? dossier.worker() : null),
				page.others().linked().stream().map(RecordFile.Earlier::of).toList(), page.side().leaving(),
				read.asked() ? page.reporter().lines() : null, made);
	}

}
