package org.waymark.admission;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.admission.CouncilArea.Area;
import org.waymark.admission.safety.SafetyRules;
import org.waymark.admission.staffentry.StaffEntry;
import org.waymark.cases.ConcernDocument;
import org.waymark.cases.GivenAnswer;
import org.waymark.cases.NewReport;
import org.waymark.cases.NewReport.Arrival;
import org.waymark.cases.NewReport.Assurance;
import org.waymark.cases.NewReport.Deadline;
import org.waymark.cases.NewReport.Kind;
import org.waymark.cases.NewReport.Named;
import org.waymark.cases.NewReport.Subject;
import org.waymark.cases.QueueCard;
import org.waymark.cases.ReporterDocument;
import org.waymark.cases.SubjectDocument;
import org.waymark.clocks.Deadlines;
import org.waymark.clocks.WorkingTime;
import org.waymark.intake.ReportDocument;
import org.waymark.intake.WaitingReport;
import org.waymark.site.safety.SafetyFact;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.Wish;
import org.waymark.site.text.TypedText;

/** Makes of an opened report what the hub will keep. Pure. */
final class NewCase {

	private static final int OPENING = 120;

	private NewCase() {
	}

	static NewReport of(WaitingReport arrived, ReportDocument document, WorkingTime calendar, Area area,
			Optional<StaffEntry> taking) {
		Kind kind = taking.filter(StaffEntry::advice).map(taken -> Kind.ADVICE).orElseGet(() -> kind(document));
		Instant from = taking.map(StaffEntry::taken).orElse(arrived.received());
		return new NewReport(arrived.id(), arrived.reference(),
				new Arrival(arrived.received(), document.door(), Assurance.of(arrived.assurance()), arrived.reasons()),
				new Subject(kind, area.name()), SafetyRules.fired(document, WorkingTime.day(from)),
				new Deadline(statutoryDue(kind, from, calendar), calendar.version()), card(document),
				new Named(Subjects.children(document), Subjects.people(document)), concern(document),
				reporter(document.reporter()));
	}

	/**
	 * A place where no child is named or suffers, nor anybody under 18 is spoken of, is
	 * no referral of a child.
	 */
	static Kind kind(ReportDocument document) {
		boolean child = !Subjects.children(document).isEmpty()
				|| Subjects.people(document).stream().anyMatch(SubjectDocument::under18)
				|| document.facts().contains(SafetyFact.WANTS_TO_DIE)
				|| document.facts().contains(SafetyFact.CHILD_HURT);
		return ((document.door() == Door.PLACE) && !child) ? Kind.PLACE : Kind.CHILD;
	}

	/** The law sets a clock for concerns about a child only. */
	static Optional<Instant> statutoryDue(Kind kind, Instant received, WorkingTime calendar) {
		return (kind == Kind.CHILD) ? Optional.of(Deadlines.statutory(received, calendar)) : Optional.empty();
	}

	private static QueueCard card(ReportDocument document) {
		Wish wish = document.reporter().wish();
		return new QueueCard(document.codes("danger").stream().findFirst().map(NewCase::inCapitals).orElse(null),
				signs(document), opening(String.join(" ", document.words("story"))), wish == Wish.ANONYMOUS,
				new QueueCard.Source(document.door(), wish, about(document)), SafetyFact.codes(document.facts()));
	}

	/** What was ticked: signs, or at some doors worries. */
	private static List<String> signs(ReportDocument document) {
		return Stream.of("signs", "fits").flatMap(input -> document.codes(input).stream()).toList();
	}

	/** Each child by name and age, and the place, on one line each. */
	private static List<String> about(ReportDocument document) {
		return Stream
			.concat(Subjects.children(document).stream().map(NewCase::nameAndAge).filter(line -> !line.isEmpty()),
					document.words("place").stream().map(NewCase::opening))
			.toList();
	}

	private static String nameAndAge(SubjectDocument child) {
		return Stream.of("name", "age")
			.map(question -> child.given().getOrDefault(question, List.of()))
			.filter(words -> !words.isEmpty())
			.map(words -> opening(String.join(" ", words)))
			.collect(Collectors.joining(", "));
	}

	private static String inCapitals(String code) {
		return code.toUpperCase(Locale.ROOT).replace('-', '_');
	}

	private static ConcernDocument concern(ReportDocument document) {
		return new ConcernDocument(document.door(), answered(document.concern().answers()),
				document.concern().overLong());
	}

	private static ReporterDocument reporter(ReportDocument.Reporter who) {
		return new ReporterDocument(who.wish(), who.name(), who.phone(), who.email(), who.safeContact(),
				answered(who.others()));
	}

	private static List<GivenAnswer> answered(List<ReportDocument.Answer> answers) {
		return answers.stream()
			.map(answer -> new GivenAnswer(answer.question(), answer.input(), answer.set(), answer.coded(),
					answer.values()))
			.toList();
	}

	/** The first words on one line, never half a character. */
	static String opening(String story) {
		return TypedText.opening(TypedText.oneLine(story), OPENING);
	}

}
