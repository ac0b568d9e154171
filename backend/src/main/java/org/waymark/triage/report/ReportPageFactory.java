package org.waymark.triage.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.access.ReporterIdentityAccess.State;
import org.waymark.cases.ConcernDocument;
import org.waymark.cases.ReporterDocument;
import org.waymark.clocks.Deadlines;
import org.waymark.clocks.HubCalendar;
import org.waymark.decisions.DecisionSummaries.Progress;
import org.waymark.desk.Banner;
import org.waymark.desk.Clocks;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.linking.MatchingReports;
import org.waymark.linking.earlier.ConcernCounts;
import org.waymark.linking.earlier.EarlierPage;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.ReportReference;
import org.waymark.site.terms.Wish;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;
import org.waymark.staff.Permission;
import org.waymark.triage.ownership.ReportSidebar;
import org.waymark.triage.report.ReportPage.Checks;
import org.waymark.triage.report.ReportPage.Concern;
import org.waymark.triage.report.ReportPage.Facts;
import org.waymark.triage.report.ReportPage.Line;
import org.waymark.triage.report.ReportPage.Others;
import org.waymark.triage.report.ReportPage.Rating;
import org.waymark.triage.report.ReportPage.Reporter;
import org.waymark.triage.report.ReportPage.Safety;
import org.waymark.triage.report.ReportPage.Standing;
import org.waymark.triage.report.ReportPage.Subject;
import org.waymark.triage.report.ReportPage.Times;

/** Turns a report that was read into what its page says. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ReportPageFactory {

	/** With these wishes there is nobody to show. */
	private static final Set<Wish> NOBODY = Set.of(Wish.ANONYMOUS, Wish.IN_REPORT);

	private static final String RED = org.waymark.clocks.Rating.RED.name();

	private final Words words;

	private final AnswerSections answers;

	private final NextWords next;

	private final ReportTallies tallies;

	private final AgeNotes ages;

	private final ConcernCounts concerns;

	private final HubCalendar calendar;

	ReportPageFactory(Words words, AnswerSections answers, NextWords next, ReportTallies tallies, AgeNotes ages,
			ConcernCounts concerns, HubCalendar calendar) {
		this.words = words;
		this.next = next;
		this.answers = answers;
		this.tallies = tallies;
		this.ages = ages;
		this.concerns = concerns;
		this.calendar = calendar;
	}

	ReportPage page(Reports.Read read, ReportSidebar side, Progress progress, Others others, DeskFrame frame,
			Member reader) {
		return new ReportPage(frame, facts(read.report()), banner(read.report()), side,
				this.next.next(read.report(), side, progress.sign(), frame), progress.children(),
				this.tallies.elsewhere(read.report(), side, frame), others,
				read.concern().map(concern -> concern(concern, read.report().times().received())),
				reporter(read, reader));
	}

	/** The other reports, with the question that nobody has answered by a link. */
	Others others(Reports.Read read, List<EarlierPage.Part> linked, MatchingReports perhaps) {
		return new Others(linked, perhaps,
				this.concerns.perhaps(read.report().times().received(), linked.size(), perhaps)
					.map(count -> this.words.of("one-child", "QUESTION").replace("{count}", count.toString())));
	}

	private Banner banner(StoredReport report) {
		return this.words.banner(report.reference(), report.wish(), report.safety().thread());
	}

	private Facts facts(StoredReport report) {
		return new Facts(report.reference().spoken(), rating(report),
				new Safety(report.safety().urgent(), report.safety().top(), this.words.rules(report.safety().rules())),
				times(report.times()),
				new Subject(this.words.of("kind", report.subject().kind().name()),
						this.words.of("area", report.subject().area())),
				standing(report), report.wish().map(this.words::wish).orElseGet(() -> this.words.of("line", "CLOSED")),
				new Checks(this.words.of("assurance", report.checks().assurance().name()),
						this.words.reasons(report.checks().reasons())));
	}

	private Rating rating(StoredReport report) {
		String rating = report.standing().rating();
		return new Rating(report.rated(), this.words.rating(rating), this.words.colour(rating), hubHours(report));
	}

	private String hubHours(StoredReport report) {
		StoredReport.Times times = report.times();
		return Optional.ofNullable(times.ratingDue())
			.filter(due -> report.standing().rating().equals(RED) && times.decided() == null)
			.map(due -> Deadlines.redInHubHours(Deadlines.redFrom(due), this.calendar.current()))
			.map(end -> TimeWords.at(end, times.now()))
			.orElse("");
	}

	private static Times times(StoredReport.Times times) {
		return new Times(TimeWords.at(times.received(), times.now()), times.received().toString(),
				Clocks.of(times.statutoryDue(), times.ratingDue(), times.decided(), times.tellDue(), times.now()),
				(times.closed() == null) ? "" : TimeWords.at(times.closed(), times.now()));
	}

	private Standing standing(StoredReport report) {
		String kept = report.standing().kept();
		return new Standing(report.standing().lane().label(), !report.closed(),
				kept.isEmpty() ? "" : this.words.of("kept", kept));
	}

	private Concern concern(ConcernDocument concern, Instant received) {
		return new Concern(this.answers.sections(concern.door(), concern.answers()), !concern.overLong().isEmpty(),
				this.ages.of(concern, received));
	}

	private Reporter reporter(Reports.Read read, Member reader) {
		Optional<Wish> wish = read.report().wish();
		if (read.opened()) {
			return read.reporter()
				.map(reporter -> shown(read, reporter))
				.orElseGet(() -> said("What the reporter left does not open."));
		}
		Optional<ReportReference> closed = read.report().tally().follows();
		if (closed.isPresent()) {
			return said(this.words.of("vault", "FOLLOWS").replace("{reference}", closed.get().spoken()));
		}
		if (wish.filter(NOBODY::contains).isPresent()) {
			return said(wish.map(this.words::wish).orElseThrow());
		}
		boolean may = reader.role().may(Permission.SEE_REPORTER);
		return new Reporter(
				Optional.of("/triage/reports/" + read.report().reference() + "/reporter")
					.filter(address -> may && read.vault() != State.WAITS),
				read.vault() == State.SHUT, read.reasonMissing()
						? Optional.of(this.words.of("error", "REPORTER_REASON_MISSING")) : Optional.empty(),
				vault(read), Optional.empty(), List.of());
	}

	private String vault(Reports.Read read) {
		boolean two = read.vault() == State.SHUT && read.report().confidential();
		return this.words.of("vault", read.vault() + (two ? "_CONFIDENTIAL" : ""));
	}

	private Reporter shown(Reports.Read read, ReporterDocument reporter) {
		Door door = read.concern().map(ConcernDocument::door).orElse(Door.OTHER);
		List<Line> lines = Stream.concat(details(reporter), this.answers.lines(door, reporter.others())).toList();
		return new Reporter(Optional.empty(), false, Optional.empty(),
				lines.isEmpty() ? "The reporter left nothing else." : "", Optional.of(this.words.wish(reporter.wish())),
				lines);
	}

	private static Stream<Line> details(ReporterDocument reporter) {
		return Stream
			.of(new Line("Name", reporter.name()), new Line("Phone", reporter.phone()),
					new Line("Email", reporter.email()), new Line("Safe to be in touch", reporter.safeContact()))
			.filter(line -> !TypedText.isBlank(line.value()));
	}

	private static Reporter said(String words) {
		return new Reporter(Optional.empty(), false, Optional.empty(), words, Optional.empty(), List.of());
	}

}
