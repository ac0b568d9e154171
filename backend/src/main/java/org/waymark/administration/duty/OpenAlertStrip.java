package org.waymark.administration.duty;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.clocks.HubCalendar;
import org.waymark.clocks.WorkingTime;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.notification.duty.Alert;
import org.waymark.notification.duty.DutyRecord;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.copy.QuietCopy;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;

/**
 * The strip at the top of every page of the desk: whether the hub is open, who is on
 * duty, and an open alert or who acknowledged the last.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class OpenAlertStrip implements DeskFrame.Above {

	private final DutyRecord record;

	private final Words words;

	private final HubCalendar calendar;

	private final QuietCopy copy;

	private final InstantSource time;

	OpenAlertStrip(DutyRecord record, Words words, HubCalendar calendar, QuietCopy copy, InstantSource time) {
		this.copy = copy;
		this.record = record;
		this.words = words;
		this.calendar = calendar;
		this.time = time;
	}

	@Override
	public Mono<DeskFrame.Strip> now() {
		return this.copy.copied()
				? Mono.fromSupplier(() -> strip(Optional.of(this.words.of("alert", "strip-copy")), Optional.empty()))
				: alerts();
	}

	private Mono<DeskFrame.Strip> alerts() {
		return this.record.open()
			.next()
			.map(open -> strip(Optional.of(says(open)), Optional.empty()))
			.switchIfEmpty(this.record.answered().map(last -> strip(Optional.empty(), answered(last))))
			.switchIfEmpty(Mono.fromSupplier(() -> strip(Optional.empty(), Optional.empty())));
	}

	private DeskFrame.Strip strip(Optional<String> alert, Optional<String> answered) {
		Instant now = this.time.instant();
		WorkingTime current = this.calendar.current();
		String hub = this.words.of("hub", current.isOpen(now) ? "OPEN" : "CLOSED")
			.replace("{at}", TimeWords.at(current.nextOpening(now), now));
		return new DeskFrame.Strip(hub, this.record.now().team(), alert, answered);
	}

	private Optional<String> answered(Alert last) {
		return last.acknowledged()
			.map(at -> this.words.of("alert", "strip-answered")
				.replace("{who}",
						last.by().map(TypedText::isolated).orElseGet(() -> this.words.of("owner", "SOMEBODY")))
				.replace("{at}", TimeWords.at(at, this.time.instant())));
	}

	private String says(Alert alert) {
		return this.words.of("alert", alert.test() ? "strip-test" : "strip")
			.replace("{at}", TimeWords.at(alert.raised(), this.time.instant()));
	}

}
