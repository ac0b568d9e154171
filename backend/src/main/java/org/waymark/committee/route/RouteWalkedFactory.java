package org.waymark.committee.route;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.committee.route.RouteWalkedPage.DoorRow;
import org.waymark.committee.route.RouteWalkedPage.Link;
import org.waymark.committee.route.RouteWalkedPage.Step;
import org.waymark.committee.route.RouteWalkedPage.WalkRow;
import org.waymark.committee.route.WalkPage.Choices;
import org.waymark.committee.route.WalkStore.Past;
import org.waymark.desk.FormView;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.form.Option;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;

/** Turns the sums of the journey, and the log of those who tried it, into pages. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class RouteWalkedFactory {

	private static final int WHOLE = 1000;

	private static final int MOST_FAULTS = 10;

	private static final int QUARTERS = 4;

	private final Words words;

	RouteWalkedFactory(Words words) {
		this.words = words;
	}

	RouteWalkedPage page(DeskFrame frame, RouteQuarter quarter, LocalDate today, List<RouteFigure> figures,
			List<Walk> walks) {
		List<Link> quarters = Stream.iterate(RouteQuarter.of(today), RouteQuarter::before)
			.limit(QUARTERS)
			.map(one -> new Link(one.code(), named(one)))
			.toList();
		return new RouteWalkedPage(frame, named(quarter), quarters, doors(figures), faults(figures), ease(figures),
				walks.stream().map(this::row).toList());
	}

	WalkPage entry(DeskFrame frame, WalkForm form, List<Past> history, FormView view) {
		List<String> past = history.stream().map(RouteWalkedFactory::said).toList();
		Choices choices = new Choices(this.words.options("walk-way", this.words.codes("walk-way"), form.way()),
				this.words.options("access", List.of("YES", "NO"), form.found()),
				List.of(new Option("YES", this.words.of("walk", "AGREED"), form.agreed())));
		return new WalkPage(frame, form, choices, view.changed() ? past.get(0) : "", past,
				this.words.errors(view.faults()));
	}

	/** The log as a table, heads first. What was taken out is in it, with the reason. */
	Stream<List<String>> file(List<Walk> walks) {
		List<String> heads = Stream.of("DAY", "WAY", "TRIED", "HAPPENED", "FOUND", "ACTION", "REMOVED")
			.map(code -> this.words.of("walk-fact", code))
			.toList();
		return Stream.concat(Stream.of(heads),
				walks.stream()
					.map(walk -> List.of(walk.day().toString(), this.words.of("walk-way", walk.way()), walk.tried(),
							walk.happened(), found(walk), walk.action(), walk.removed())));
	}

	private List<DoorRow> doors(List<RouteFigure> figures) {
		return this.words.codes("route-door").stream().map(door -> {
			List<RouteFigure> own = figures.stream().filter(figure -> figure.door().equals(door)).toList();
			return new DoorRow(this.words.of("route-door", door), steps(own));
		}).filter(door -> !door.steps().isEmpty()).toList();
	}

	/**
	 * The pages of a door, the most reached first: that is about their order on the way.
	 */
	private List<Step> steps(List<RouteFigure> own) {
		long most = own.stream().filter(figure -> figure.is("REACHED")).mapToLong(RouteFigure::amount).max().orElse(1);
		return own.stream()
			.map(RouteFigure::step)
			.distinct()
			.map(step -> new Step(this.words.of("route-step", step), sum(own, step, "REACHED"),
					(int) (sum(own, step, "REACHED") * (long) WHOLE / most), sum(own, step, "REFUSED"),
					sum(own, step, "LEFT")))
			.sorted((one, other) -> Integer.compare(other.reached(), one.reached()))
			.toList();
	}

	private static int sum(List<RouteFigure> own, String step, String event) {
		return (int) own.stream()
			.filter(figure -> figure.step().equals(step) && figure.is(event))
			.mapToLong(RouteFigure::amount)
			.sum();
	}

	private List<String> faults(List<RouteFigure> figures) {
		return figures.stream()
			.filter(figure -> figure.is("REFUSED"))
			.limit(MOST_FAULTS)
			.map(figure -> this.words.of("route", "FAULT")
				.replace("{door}", this.words.of("route-door", figure.door()))
				.replace("{step}", this.words.of("route-step", figure.step()))
				.replace("{kind}", this.words.of("route-kind", figure.kind().replace('.', ' ')))
				.replace("{what}", Long.toString(figure.amount())))
			.toList();
	}

	private List<String> ease(List<RouteFigure> figures) {
		return this.words.codes("route-ease")
			.stream()
			.map(code -> this.words.of("route-ease", code) + ": "
					+ figures.stream()
						.filter(figure -> figure.is("SAID") && figure.kind().equals(code))
						.mapToLong(RouteFigure::amount)
						.sum())
			.toList();
	}

	private WalkRow row(Walk walk) {
		return new WalkRow(walk.id().toString(), TimeWords.date(walk.day()), this.words.of("walk-way", walk.way()),
				walk.tried(), walk.happened(), found(walk), walk.action(), !walk.counts());
	}

	private String found(Walk walk) {
		return this.words.of("access", walk.found() ? "YES" : "NO");
	}

	private String named(RouteQuarter quarter) {
		return this.words.of("route", "QUARTER")
			.replace("{first}", TimeWords.date(quarter.firstDay()))
			.replace("{last}", TimeWords.date(quarter.firstDay().plusMonths(3).minusDays(1)));
	}

	private static String said(Past past) {
		return TimeWords.on(past.at()) + ", " + TypedText.isolated(past.author()) + ": "
				+ TypedText.isolated(past.happened());
	}

}
