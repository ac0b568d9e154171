package org.waymark.triage.screening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.clocks.Deadlines;
import org.waymark.clocks.Rating;
import org.waymark.desk.Fault;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;
import org.waymark.triage.screening.RatingPage.Conflict;
import org.waymark.triage.screening.RatingPage.Floor;
import org.waymark.triage.screening.RatingPage.Form;
import org.waymark.triage.screening.RatingPage.Rated;

/** Turns a report to be rated into what the page says. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class RatingPageFactory {

	private final Words words;

	private final Screening screening;

	private final NotedSigns signs;

	RatingPageFactory(Words words, Screening screening, NotedSigns signs) {
		this.words = words;
		this.screening = screening;
		this.signs = signs;
	}

	RatingPage page(ScreenedReport report, RatingForm form, DeskFrame frame, Member member, List<Fault> faults) {
		return page(report, form, frame, member, faults, Optional.empty());
	}

	/** The page when the report has changed since the form was opened. */
	RatingPage conflict(ScreenedReport report, RatingForm form, DeskFrame frame, Member member) {
		return page(report, form, frame, member, List.of(),
				Optional.of(new Conflict(rating(form.before()), rating(report.rating()))));
	}

	private RatingPage page(ScreenedReport report, RatingForm form, DeskFrame frame, Member member, List<Fault> faults,
			Optional<Conflict> conflict) {
		return new RatingPage(frame, report.reference().spoken(), "/triage/reports/" + report.reference(),
				report.version(), new Rated(rating(report.rating()), report.rating().map(Rating::name).orElse("")),
				report.mayBeRatedBy(member), floor(report), conflict,
				new Form(options(report, form), this.signs.choices(form.signs()), form.reason()),
				this.words.errors(faults));
	}

	private Optional<Floor> floor(ScreenedReport report) {
		return this.screening.floor(report)
			.map(floor -> new Floor(this.words.of("rating", floor.name()), this.words.rules(report.rules())));
	}

	private List<Option> options(ScreenedReport report, RatingForm form) {
		return Stream.of(Rating.values())
			.map(rating -> new Option(rating.name(), this.words.of("rating", rating.name()),
					this.words.of("rating-means", rating.name()) + due(rating, report),
					rating.name().equals(form.rating())))
			.toList();
	}

	private String due(Rating rating, ScreenedReport report) {
		return Deadlines.rating(rating, report.received(), report.calendar())
			.map(due -> " " + this.words.of("rating-due", due.isBefore(report.now()) ? "PAST" : "AHEAD")
				.replace("{at}", TimeWords.at(due, report.now())) + hubHours(rating, report))
			.orElse("");
	}

	/** Red runs in elapsed hours; others count its hours while the hub is open. */
	private String hubHours(Rating rating, ScreenedReport report) {
		Instant end = Deadlines.redInHubHours(report.received(), report.calendar());
		return (rating == Rating.RED)
				? " " + this.words.of("rating-due", "HUB_HOURS").replace("{at}", TimeWords.at(end, report.now())) : "";
	}

	private String rating(Optional<Rating> rating) {
		return this.words.of("rating", rating.map(Rating::name).orElse("none"));
	}

}
