package org.waymark.triage.handover;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.desk.References;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.staff.Accounts.Colleague;
import org.waymark.staff.DeskFrame;
import org.waymark.triage.handover.Day.Evening;
import org.waymark.triage.handover.DayPage.Figure;
import org.waymark.triage.handover.DayPage.Option;
import org.waymark.triage.handover.DayPage.Row;
import org.waymark.triage.handover.DayPage.Said;

/** Turns an evening at the hub into what its page says. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class DayWords {

	private final Words words;

	DayWords(Words words) {
		this.words = words;
	}

	DayPage page(Evening evening, DayForm form, DeskFrame frame) {
		return page(evening, form, frame, false, List.of());
	}

	/** The page when a report has changed since the form was opened. */
	DayPage changed(Evening evening, DayForm form, DeskFrame frame) {
		return page(evening, form, frame, true, List.of());
	}

	/** The page with the faults; nothing, where the day can be closed. */
	DayPage wrong(Evening evening, DayForm form, DeskFrame frame) {
		Stream<Said> without = evening.uncovered()
			.stream()
			.filter(report -> form.who(report).isEmpty())
			.map(report -> new Said("who-" + report.reference(), this.words.of("error", "NIGHT_PERSON_MISSING")
				.replace("{report}", References.spoken(report.reference()))));
		Stream<Said> note = form.tooLong() ? Stream.of(new Said("note", this.words.of("error", "TOO_LONG")))
				: Stream.empty();
		return page(evening, form, frame, false, Stream.concat(without, note).toList());
	}

	private DayPage page(Evening evening, DayForm form, DeskFrame frame, boolean changed, List<Said> faults) {
		return new DayPage(frame, TimeWords.at(evening.until(), evening.now()), evening.until().toString(),
				evening.closed() ? evening.last()
					.map(last -> last.name() + ", " + TimeWords.at(last.at(), evening.now()))
					.orElse("") : "",
				changed, strip(evening.alarms()),
				evening.uncovered().stream().map(report -> row(report, evening, form)).toList(),
				evening.covered().stream().map(report -> row(report, evening, form)).toList(),
				counted("LIFTED", evening.lifted()), counted("RESTRICTED", evening.restricted()), form.note(), faults);
	}

	private List<Figure> strip(Alarms.Standing alarms) {
		return List.of(
				new Figure(this.words.of("strip", (alarms.alerts() == 1) ? "ALERT" : "ALERTS"), alarms.alerts(),
						"/triage/duty"),
				new Figure(this.words.of("strip", "REPAIR"), alarms.repair(), "/triage?lane=repair"));
	}

	private String counted(String what, long count) {
		return (count == 0) ? "" : this.words.of("night", what).replace("{count}", Long.toString(count));
	}

	private Row row(Pending report, Evening evening, DayForm form) {
		return new Row(report.reference(), References.spoken(report.reference()),
				"/triage/reports/" + report.reference(), report.version(), why(report, evening),
				report.owner().isPresent() ? report.ownerName() : this.words.of("owner", "NOBODY"),
				report.people().stream().map(one -> option(one, form.chosen(report))).toList());
	}

	private static Option option(Colleague one, String chosen) {
		return new Option(one.id().toString(), one.name() + " (" + one.role().label() + ")",
				one.id().toString().equals(chosen));
	}

	private String why(Pending report, Evening evening) {
		String urgent = report.urgent() ? this.words.of("night", "URGENT") + ". " : "";
		String untaken = report.untaken() ? this.words.of("night", "UNTAKEN") + ". " : "";
		String due = report.due().map(at -> ", " + TimeWords.due(at, evening.now())).orElse("");
		return urgent + untaken + this.words.rating(report.rating()) + due;
	}

}
