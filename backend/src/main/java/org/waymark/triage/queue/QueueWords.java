package org.waymark.triage.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.triage.ArrivalFigures.Arrivals;
import org.waymark.triage.Lane;
import org.waymark.triage.QueueCard;
import org.waymark.triage.queue.QueuePage.Part;
import org.waymark.triage.queue.QueuePage.Tab;
import org.waymark.triage.queue.QueueStore.Counts;
import org.waymark.triage.words.Clock;
import org.waymark.triage.words.Clocks;
import org.waymark.triage.words.References;
import org.waymark.triage.words.TimeWords;
import org.waymark.triage.words.Words;

/** Turns a queue that was read into what its page says. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class QueueWords {

	private static final String REPORTS = "/triage/reports/";

	private final Words words;

	QueueWords(Words words) {
		this.words = words;
	}

	Part part(Queue.Found found, boolean focus) {
		Arrivals arrivals = found.seen().arrivals();
		return new Part(found.seen().moment().version(), heading(found), warnings(arrivals), arriving(arrivals),
				tabs(found), first(found), focus, rows(found), further(found),
				found.asked().after().map(reference -> address(found, found.asked().lane())));
	}

	private static String heading(Queue.Found found) {
		long count = found.count(found.asked().lane());
		return switch (found.asked().lane()) {
			case NEW -> number(count, "new report", "new reports") + urgent(found.seen().counts());
			case MINE -> number(count, "report is yours", "reports are yours");
			case TAKEN -> number(count, "report being worked on", "reports being worked on");
			case WAITING -> number(count, "report waiting", "reports waiting");
			case SIGN_OFF -> number(count, "report to sign off", "reports to sign off");
			case CLOSED -> number(count, "closed report", "closed reports");
			case HELD -> number(count, "report held to be read", "reports held to be read");
		};
	}

	private static String urgent(Counts counts) {
		return (counts.urgent() > 0) ? ", " + said(counts.urgent()) + " urgent" : "";
	}

	private static List<String> warnings(Arrivals arrivals) {
		List<String> warnings = new ArrayList<>();
		if (arrivals.repair() > 0) {
			warnings.add(number(arrivals.repair(), "report", "reports") + " could not be opened and "
					+ ((arrivals.repair() == 1) ? "is" : "are")
					+ " not on this queue. Tell whoever runs Waymark now, and your manager.");
		}
		if (arrivals.late()) {
			warnings.add("Reports are not reaching this queue: the oldest has waited for "
					+ arrivals.oldest().map(TimeWords::length).orElse("some time")
					+ ". Tell whoever runs Waymark now, and your manager.");
		}
		return List.copyOf(warnings);
	}

	private static String arriving(Arrivals arrivals) {
		return (arrivals.waiting() == 0) ? "No other report is on its way to this queue."
				: number(arrivals.waiting(), "report", "reports") + " on the way"
						+ arrivals.oldest().map(age -> ", the oldest for " + TimeWords.length(age)).orElse("");
	}

	private static List<Tab> tabs(Queue.Found found) {
		return Stream.of(Lane.values())
			.map(lane -> new Tab(lane.label() + " (" + said(found.count(lane)) + ")", address(found, lane),
					lane == found.asked().lane()))
			.toList();
	}

	private static Optional<String> first(Queue.Found found) {
		return found.entries()
			.stream()
			.limit((found.asked().after().isPresent() || found.asked().lane() == Lane.CLOSED) ? 0 : 1)
			.map(entry -> REPORTS + entry.reference())
			.findFirst();
	}

	private List<QueueRow> rows(Queue.Found found) {
		return found.entries().stream().map(entry -> row(entry, found)).toList();
	}

	private QueueRow row(QueueEntry entry, Queue.Found found) {
		Instant now = found.seen().moment().now();
		Optional<QueueCard> card = entry.card();
		return new QueueRow(References.spoken(entry.reference()), REPORTS + entry.reference(), entry.urgent(),
				entry.news(), this.words.rules(entry.rules()), card.isPresent(),
				card.map(shown -> this.words.danger(shown.danger())).orElse(""),
				card.map(QueueCard::about).orElse(List.of()),
				card.map(shown -> this.words.signs(shown.signs())).orElse(List.of()),
				card.map(QueueCard::opening).orElse(""),
				card.map(shown -> this.words.of("door", shown.door())).orElse(""),
				card.map(shown -> this.words.of("gave", shown.wish())).orElse(""), TimeWords.at(entry.received(), now),
				entry.received().toString(), clocks(entry, now),
				(entry.closed() == null) ? "" : TimeWords.at(entry.closed(), now), entry.looked(),
				this.words.rating(entry.rating()), this.words.colour(entry.rating()),
				owner(entry, found.asked().reader()));
	}

	private static List<Clock> clocks(QueueEntry entry, Instant now) {
		return Clocks.of(entry.statutoryDue(), entry.ratingDue(), entry.decided(), now);
	}

	private String owner(QueueEntry entry, UUID reader) {
		return entry.owner()
			.map(owner -> owner.equals(reader) ? this.words.of("owner", "YOU") : entry.ownerName())
			.orElseGet(() -> this.words.of("owner", "NOBODY"));
	}

	private static Optional<String> further(Queue.Found found) {
		return found.more() ? Optional.of(found.asked().next(found.entries()).address("/triage")) : Optional.empty();
	}

	private static String address(Queue.Found found, Lane lane) {
		return found.asked().in(lane).address("/triage");
	}

	private static String number(long count, String one, String many) {
		return said(count) + " " + ((count == 1) ? one : many);
	}

	private static String said(long count) {
		return (count > Queue.COUNTED) ? "more than " + Queue.COUNTED : Long.toString(count);
	}

}
