package org.waymark.triage.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.clocks.HubCalendar;
import org.waymark.clocks.WorkingTime;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.intake.waiting.ArrivalFigures.Arrivals;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.triage.Lane;
import org.waymark.triage.queue.QueuePage.Alarms;
import org.waymark.triage.queue.QueuePage.Extras;
import org.waymark.triage.queue.QueuePage.Figure;
import org.waymark.triage.queue.QueuePage.First;
import org.waymark.triage.queue.QueuePage.Narrowing;
import org.waymark.triage.queue.QueuePage.News;
import org.waymark.triage.queue.QueuePage.Part;
import org.waymark.triage.queue.QueuePage.Rows;
import org.waymark.triage.queue.QueuePage.Start;
import org.waymark.triage.queue.QueuePage.Tab;
import org.waymark.triage.queue.QueueStore.Counts;

/** Turns a queue that was read into what its page says. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class QueuePageFactory {

	private final Words words;

	private final QueueRowFactory rows;

	private final FilterPresenter filters;

	private final HubCalendar calendar;

	QueuePageFactory(Words words, QueueRowFactory rows, FilterPresenter filters, HubCalendar calendar) {
		this.words = words;
		this.rows = rows;
		this.filters = filters;
		this.calendar = calendar;
	}

	Part part(Queue.Found found, boolean focus) {
		return new Part(found.seen().moment().version(), hub(found.seen().moment().now()), heading(found),
				new Alarms(strip(found), warnings(found), arriving(found.seen().arrivals())), tabs(found),
				start(found, focus), narrowing(found), rows(found), extras(found));
	}

	private Start start(Queue.Found found, boolean focus) {
		return new Start(first(found), focus, found.asked()
			.after()
			.map(reference -> found.asked().in(found.asked().lane(), found.asked().filter()).address("/triage")));
	}

	private Narrowing narrowing(Queue.Found found) {
		return new Narrowing(found.asked().lane() != Lane.REPAIR, this.filters.tags(found.asked()));
	}

	private Rows rows(Queue.Found found) {
		return new Rows(this.rows.rows(found), empty(found), further(found));
	}

	private Extras extras(Queue.Found found) {
		return new Extras(this.rows.repairs(found), this.rows.floods(found), this.rows.shares(found));
	}

	News news() {
		return new News(live("NOT_LIVE"), live("SIGNED_OUT"), live("SIGN_IN"), live("JOINED_ONE"), live("JOINED_MORE"));
	}

	private String live(String code) {
		return this.words.of("live", code);
	}

	private String heading(Queue.Found found) {
		Lane lane = found.asked().lane();
		if (lane == Lane.TEAM && !found.own().placed()) {
			return said("NO_TEAM");
		}
		long count = found.count(lane);
		String heading = said(count) + " " + this.words.of((count == 1) ? "lane-one" : "lane-more", lane.name());
		long urgent = (lane == Lane.NEW) ? found.seen().counts().urgent() : 0;
		return (urgent == 0) ? heading : heading + ", " + counted("URGENT", urgent);
	}

	private String empty(Queue.Found found) {
		if (found.asked().lane() == Lane.TEAM && !found.own().placed()) {
			return this.words.of("empty", "TEAM");
		}
		return this.words.of("empty", found.asked().filter().none() ? "LANE" : "FILTER");
	}

	private String hub(Instant now) {
		WorkingTime current = this.calendar.current();
		return this.words.of("hub", current.isOpen(now) ? "OPEN" : "CLOSED")
			.replace("{at}", TimeWords.at(current.nextOpening(now), now));
	}

	private List<String> warnings(Queue.Found found) {
		Arrivals arrivals = found.seen().arrivals();
		List<String> warnings = new ArrayList<>();
		if (arrivals.repair() > 0) {
			warnings.add(oneOrMore("REPAIR", arrivals.repair()));
		}
		if (arrivals.late()) {
			warnings.add(aged("LATE", arrivals.oldest().map(TimeWords::length).orElse(said("SOME_TIME"))));
		}
		if (found.seen().counts().standing().night() > 0
				&& this.calendar.current().isOpen(found.seen().moment().now())) {
			warnings.add(this.words.of("hub", "NIGHT"));
		}
		return List.copyOf(warnings);
	}

	private String arriving(Arrivals arrivals) {
		return (arrivals.waiting() == 0) ? said("NONE_COMING") : oneOrMore("COMING", arrivals.waiting())
				+ arrivals.oldest().map(age -> ", " + aged("OLDEST", TimeWords.length(age))).orElse("");
	}

	private static List<Tab> tabs(Queue.Found found) {
		return Stream.of(Lane.values())
			.map(lane -> new Tab(lane.label() + " (" + said(found.count(lane)) + ")", address(found, lane),
					lane == found.asked().lane()))
			.toList();
	}

	private Optional<First> first(Queue.Found found) {
		return found.entries()
			.stream()
			.filter(entry -> !entry.restricted())
			.limit((found.asked().after().isPresent() || found.asked().lane() == Lane.CLOSED) ? 0 : 1)
			.map(entry -> new First(QueueRowFactory.REPORTS + entry.reference(), why(entry)))
			.findFirst();
	}

	/** The rule that put it on its rung, or the words of the rung. */
	private String why(QueueEntry entry) {
		return entry.content()
			.rules()
			.stream()
			.flatMap(rule -> this.words.maybe("first", entry.rank() + "." + rule).stream())
			.findFirst()
			.orElseGet(() -> this.words.of("first", Integer.toString(entry.rank())));
	}

	private List<Figure> strip(Queue.Found found) {
		Counts counts = found.seen().counts();
		Filter overdue = new Filter(Optional.empty(), Optional.empty(), true, false);
		Filter unopened = new Filter(Optional.empty(), Optional.empty(), false, true);
		long alerts = found.seen().beside().alerts();
		return List.of(
				new Figure(this.words.of("strip", (alerts == 1) ? "ALERT" : "ALERTS"), said(alerts), "/triage/duty",
						alerts > 0),
				figure("OVERDUE", counts.overdue(), found.asked().in(Lane.OPEN, overdue)),
				figure("REPAIR", found.seen().arrivals().repair(), found.asked().in(Lane.REPAIR, Filter.NOTHING)),
				figure("UNREAD", counts.unread(), found.asked().in(Lane.HELD, unopened)));
	}

	private Figure figure(String code, long count, Queue.Asked where) {
		return new Figure(this.words.of("strip", code), said(count), where.address("/triage"), count > 0);
	}

	private static Optional<String> further(Queue.Found found) {
		return found.more() ? Optional.of(found.asked().next(found.entries()).address("/triage")) : Optional.empty();
	}

	private static String address(Queue.Found found, Lane lane) {
		return found.asked().in(lane, Filter.NOTHING).address("/triage");
	}

	private String oneOrMore(String code, long count) {
		return counted(code + ((count == 1) ? "_ONE" : "_MORE"), count);
	}

	private String counted(String code, long count) {
		return said(code).replace("{count}", said(count));
	}

	private String aged(String code, String age) {
		return said(code).replace("{age}", age);
	}

	private String said(String code) {
		return this.words.of("queue", code);
	}

	private static String said(long count) {
		return (count > Queue.COUNTED) ? "more than " + Queue.COUNTED : Long.toString(count);
	}

}
