package org.waymark.administration.messages;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.waymark.administration.messages.MessagesPage.Row;
import org.waymark.administration.messages.TrayPage.Sheet;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.notification.outbox.OutboxFigures;
import org.waymark.notification.outbox.SentMessages.ListedMessage;
import org.waymark.notification.senders.MessageRoute;
import org.waymark.notification.senders.Tray.TrayMessage;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.staff.DeskFrame;

/** Turns messages into what their pages say. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class MessagesPageFactory {

	private static final List<String> DONE = List.of("again", "given-up", "not-parked");

	private final Words words;

	private final InstantSource time;

	MessagesPageFactory(Words words, InstantSource time) {
		this.words = words;
		this.time = time;
	}

	MessagesPage page(List<ListedMessage> listed, OutboxFigures figures, String done, DeskFrame frame) {
		Instant now = this.time.instant();
		return new MessagesPage(frame,
				Optional.of(done).filter(DONE::contains).map(code -> this.words.of("messages-done", code)),
				summary(figures), figures.parked() > 0, listed.stream().map(one -> row(one, now)).toList());
	}

	private String summary(OutboxFigures figures) {
		if (figures.unsent() == 0) {
			return this.words.of("messages", "all-sent");
		}
		return this.words.of("messages", figures.oldest().isZero() ? "parked" : "unsent")
			.replace("{unsent}", String.valueOf(figures.unsent()))
			.replace("{parked}", String.valueOf(figures.parked()))
			.replace("{oldest}", TimeWords.length(figures.oldest()));
	}

	private Row row(ListedMessage one, Instant now) {
		String state = this.words.of("message", one.state())
				+ one.last().map(code -> " (" + this.words.of("outcome", code) + ")").orElse("");
		return new Row(one.id().toString(),
				this.words.of("purpose", one.purpose()) + ", " + this.words.of("route", one.route()),
				TimeWords.at(one.made(), now), state, one.parked(), String.valueOf(one.attempts()),
				one.open() ? Optional.of(TimeWords.at(one.due(), now)) : Optional.empty());
	}

	TrayPage tray(List<TrayMessage> kept, boolean inUse, DeskFrame frame) {
		Instant now = this.time.instant();
		return new TrayPage(frame, inUse, kept.stream().map(one -> sheet(one, now)).toList());
	}

	private Sheet sheet(TrayMessage kept, Instant now) {
		boolean text = kept.letter().route() == MessageRoute.TEXT;
		return new Sheet(text ? this.words.of("route", "TEXT") : kept.letter().subject(),
				TimeWords.at(kept.kept(), now), kept.letter().to(), kept.letter().text());
	}

}
