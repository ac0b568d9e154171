package org.waymark.triage.queue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.cases.QueueCard;
import org.waymark.desk.Clocks;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.intake.waiting.RepairLane;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.StaffId;
import org.waymark.triage.Lane;
import org.waymark.triage.queue.QueuePage.Repair;
import org.waymark.triage.queue.QueueRow.Card;
import org.waymark.triage.queue.QueueRow.Rating;
import org.waymark.triage.queue.QueueRow.Times;

/** Turns the reports of a list into what their rows say. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class QueueRowFactory {

	/** Below it a report has its page. */
	static final String REPORTS = "/triage/reports/";

	/** The address where a restricted report can be opened out of turn. */
	private static final String GLASS = "/triage/break-glass";

	private final Words words;

	QueueRowFactory(Words words) {
		this.words = words;
	}

	/** The rows of a page. */
	List<QueueRow> rows(Queue.Found found) {
		return found.entries().stream().map(entry -> row(entry, found)).toList();
	}

	/** The words for a report that could not be opened. */
	List<Repair> repairs(Queue.Found found) {
		Instant now = found.seen().moment().now();
		return found.seen().beside().repairs().stream().map(row -> repair(row, now)).toList();
	}

	/** Identical reports, each group with the address at which it is decided. */
	List<QueuePage.Tab> floods(Queue.Found found) {
		return found.seen()
			.beside()
			.floods()
			.stream()
			.map(group -> new QueuePage.Tab(
					this.words.of("flood", group.more() ? "GROUP_OR_MORE" : "GROUP")
						.replace("{count}", Long.toString(group.count()))
						.replace("{reference}", group.reference().spoken()),
					"/triage/floods/" + group.reference(), false))
			.toList();
	}

	/** How much of what was sent was held lately; nothing if nothing was sent. */
	List<String> shares(Queue.Found found) {
		HeldShares.Shares lately = found.seen().beside().shares();
		return Stream
			.of(share("SCRIPT", lately.scripted(), lately.scriptedHeld()),
					share("PLAIN", lately.plain(), lately.plainHeld()))
			.flatMap(Optional::stream)
			.toList();
	}

	private Optional<String> share(String code, long sent, long held) {
		return (sent == 0) ? Optional.empty()
				: Optional.of(this.words.of("held-share", code)
					.replace("{sent}", Long.toString(sent))
					.replace("{held}", Long.toString(held))
					.replace("{share}", hundredth(sent, held)));
	}

	private String hundredth(long sent, long held) {
		long share = Math.round(held * 100.0 / sent);
		return (share == 0 && held > 0) ? this.words.of("held-share", "LESS") : Long.toString(share);
	}

	private Repair repair(RepairLane.Row row, Instant now) {
		return new Repair(row.reference().spoken(), TimeWords.at(row.received(), now), row.received().toString(),
				this.words.of("repair", row.fault()));
	}

	private QueueRow row(QueueEntry entry, Queue.Found found) {
		return new QueueRow(entry.reference().spoken(), entry.restricted() ? GLASS : REPORTS + entry.reference(),
				this.words.maybe("row-kind", entry.content().kind().name()).orElse(""),
				this.words.rules(entry.content().rules()), entry.restricted(), entry.content().card().map(this::card),
				(found.asked().lane() == Lane.SIGN_OFF) ? entry.attention().signing() : entry.attention(),
				times(entry.times(), found.seen().moment().now()),
				new Rating(this.words.rating(entry.rating()), this.words.colour(entry.rating())),
				owner(entry, found.asked().reader()));
	}

	private Card card(QueueCard card) {
		return new Card(this.words.danger(card.danger()), card.about(), this.words.signs(card.door(), card.signs()),
				card.opening(), this.words.door(card.door()), this.words.of("gave", card.wish().name()));
	}

	private static Times times(QueueEntry.Times times, Instant now) {
		return new Times(TimeWords.at(times.received(), now), times.received().toString(),
				Clocks.of(times.statutoryDue(), times.ratingDue(), times.decided(), times.tellDue(), now),
				(times.closed() == null) ? "" : TimeWords.at(times.closed(), now));
	}

	private String owner(QueueEntry entry, StaffId reader) {
		return entry.owner()
			.map(owner -> owner.id().equals(reader) ? this.words.of("owner", "YOU") : owner.name())
			.orElseGet(() -> this.words.of("owner", "NOBODY"));
	}

}
