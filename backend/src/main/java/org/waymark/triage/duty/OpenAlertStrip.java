package org.waymark.triage.duty;

import java.time.InstantSource;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.notification.duty.Alert;
import org.waymark.notification.duty.DutyRecord;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.staff.DeskFrame;
import org.waymark.triage.words.TimeWords;
import org.waymark.triage.words.Words;

/** Puts who is on duty, and an open alert, at the top of every page of the desk. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class OpenAlertStrip implements DeskFrame.Above {

	private final DutyRecord record;

	private final Words words;

	private final InstantSource time;

	OpenAlertStrip(DutyRecord record, Words words, ObjectProvider<InstantSource> time) {
		this.record = record;
		this.words = words;
		this.time = time.getIfAvailable(InstantSource::system);
	}

	@Override
	public Mono<DeskFrame.Strip> now() {
		return this.record.open().collectList().map(this::strip);
	}

	private DeskFrame.Strip strip(List<Alert> open) {
		return new DeskFrame.Strip(this.record.now().team(), open.stream().findFirst().map(this::says));
	}

	private String says(Alert alert) {
		return this.words.of("alert", alert.test() ? "strip-test" : "strip")
			.replace("{at}", TimeWords.at(alert.raised(), this.time.instant()));
	}

}
