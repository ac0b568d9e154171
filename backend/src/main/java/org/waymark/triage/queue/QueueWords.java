package org.waymark.triage.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.triage.ArrivalFigures.Arrivals;
import org.waymark.triage.Lane;
import org.waymark.triage.QueueCard;
import org.waymark.triage.queue.QueuePage.Part;
import org.waymark.triage.queue.QueuePage.Tab;
import org.waymark.triage.queue.QueueStore.Counts;
import org.waymark.triage.words.Clocks;
import org.waymark.triage.words.References;
import org.waymark.triage.words.TimeWords;
import org.waymark.triage.words.Words;

/** Turns a queue that was read into what its page says. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class QueueWords {

	private final Words words;

	QueueWords(Words words) {
		this.words = words;
	}

	Part part(Queue.Found found) {
		return new Part(found.moment().version(), heading(found), warnings(found.arrivals()),
				arriving(found.arrivals()), tabs(found), rows(found), further(found),
				found.asked().after().map(reference -> address(found.asked().lane())));
	}

	private static String heading(Queue.Found found) {
		Counts counts = found.counts();
		if (found.asked().lane() == Lane.HELD) {
			return number(counts.held(), "report held to be read", "reports held to be read");
		}
		return number(counts.fresh(), "new report", "new reports")
				+ ((counts.urgent() > 0) ? ", " + said(counts.urgent()) + " urgent" : "");
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
		return List.of(Lane.values())
			.stream()
			.map(lane -> new Tab(lane.label() + " (" + said(found.counts().of(lane)) + ")", address(lane),
					lane == found.asked().lane()))
			.toList();
	}

	private List<QueueRow> rows(Queue.Found found) {
		return found.entries().stream().map(entry -> row(entry, found.moment().now())).toList();
	}

	private QueueRow row(QueueEntry entry, Instant now) {
		Optional<QueueCard> card = entry.card();
		return new QueueRow(References.spoken(entry.reference()), "/triage/reports/" + entry.reference(),
				entry.urgent(), this.words.rules(entry.rules()), card.isPresent(),
				card.map(shown -> this.words.danger(shown.danger())).orElse(""),
				card.map(shown -> this.words.signs(shown.signs())).orElse(List.of()),
				card.map(QueueCard::opening).orElse(""),
				card.map(shown -> shown.anonymous() ? "Anonymous" : "Gave a name").orElse(""),
				TimeWords.at(entry.received(), now), entry.received().toString(),
				Clocks.of(entry.statutoryDue(), entry.ratingDue(), now));
	}

	private static Optional<String> further(Queue.Found found) {
		return found.more() ? Optional.of(found.asked().next(found.entries()).address("/triage")) : Optional.empty();
	}

	private static String address(Lane lane) {
		return new Queue.Asked(lane, Optional.empty()).address("/triage");
	}

	private static String number(long count, String one, String many) {
		return said(count) + " " + ((count == 1) ? one : many);
	}

	private static String said(long count) {
		return (count > Queue.COUNTED) ? "more than " + Queue.COUNTED : Long.toString(count);
	}

}
