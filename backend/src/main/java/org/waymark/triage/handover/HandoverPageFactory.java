package org.waymark.triage.handover;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.form.FieldError;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;
import org.waymark.triage.handover.EndOfDayHandover.Evening;
import org.waymark.triage.handover.HandoverPage.Figure;
import org.waymark.triage.handover.HandoverPage.Looking;
import org.waymark.triage.handover.HandoverPage.Night;
import org.waymark.triage.handover.HandoverPage.Opening;
import org.waymark.triage.handover.HandoverPage.Row;

/** Turns an evening at the hub into what its page says. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class HandoverPageFactory {

	private final Words words;

	HandoverPageFactory(Words words) {
		this.words = words;
	}

	HandoverPage page(Evening evening, HandoverForm form, DeskFrame frame) {
		return page(evening, form, frame, false, List.of());
	}

	/** The page when a report has changed since the form was opened. */
	HandoverPage changed(Evening evening, HandoverForm form, DeskFrame frame) {
		return page(evening, form, frame, true, List.of());
	}

	/** The page with the faults; nothing, where the day can be closed. */
	HandoverPage wrong(Evening evening, HandoverForm form, DeskFrame frame) {
		Stream<FieldError> without = evening.uncovered()
			.stream()
			.filter(report -> form.who(report).isEmpty())
			.map(report -> new FieldError("who-" + report.reference(),
					this.words.of("error", "NIGHT_PERSON_MISSING").replace("{report}", report.reference().spoken())));
		Stream<FieldError> note = form.tooLong() ? Stream.of(new FieldError("note", this.words.of("error", "TOO_LONG")))
				: Stream.empty();
		return page(evening, form, frame, false, Stream.concat(without, note).toList());
	}

	/** The page with what the note names, to be looked at before it stands with each. */
	HandoverPage named(HandoverPage page, HandoverForm form, List<String> found) {
		return page.looking(new Looking(form.mark(), found),
				List.of(new FieldError("note", this.words.of("error", "NIGHT_NAMES"))));
	}

	private HandoverPage page(Evening evening, HandoverForm form, DeskFrame frame, boolean changed,
			List<FieldError> faults) {
		return new HandoverPage(frame,
				new Opening(TimeWords.at(evening.until(), evening.now()), evening.until().toString()),
				evening.closed() ? evening.last()
					.map(last -> TypedText.isolated(last.name()) + ", " + TimeWords.at(last.at(), evening.now()))
					.orElse("") : "",
				changed, strip(evening.alarms()), counted("LIFTED", evening.lifted()), night(evening, form),
				form.note(), Looking.NOTHING, faults);
	}

	private Night night(Evening evening, HandoverForm form) {
		return new Night(evening.uncovered().stream().map(report -> row(report, evening, form)).toList(),
				evening.covered().stream().map(report -> row(report, evening, form)).toList(),
				counted("RESTRICTED", evening.restricted()));
	}

	private List<Figure> strip(OpenAlarms.Standing alarms) {
		return List.of(
				new Figure(this.words.of("strip", (alarms.alerts() == 1) ? "ALERT" : "ALERTS"), alarms.alerts(),
						"/triage/duty"),
				new Figure(this.words.of("strip", "REPAIR"), alarms.repair(), "/triage?lane=repair"));
	}

	private String counted(String what, long count) {
		return (count == 0) ? "" : this.words.of("night", what).replace("{count}", Long.toString(count));
	}

	private Row row(PendingReport report, Evening evening, HandoverForm form) {
		return new Row(report.reference().text(), report.reference().spoken(), "/triage/reports/" + report.reference(),
				report.version(), why(report, evening),
				report.owner().isPresent() ? report.ownerName() : this.words.of("owner", "NOBODY"),
				report.people()
					.stream()
					.map(one -> one.option(one.id().toString().equals(form.chosen(report))))
					.toList());
	}

	private String why(PendingReport report, Evening evening) {
		String urgent = report.urgent() ? this.words.of("night", "URGENT") + ". " : "";
		String untaken = report.untaken() ? this.words.of("night", "UNTAKEN") + ". " : "";
		String due = report.due().map(at -> ", " + TimeWords.due(at, evening.now())).orElse("");
		return urgent + untaken + this.words.rating(report.rating()) + due;
	}

}
