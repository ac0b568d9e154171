package org.waymark.admission;

import java.time.Duration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.cases.transitions.ReportTransitions;
import org.waymark.conversations.Correspondence;
import org.waymark.conversations.Correspondence.ReceivedMessage;
import org.waymark.notification.duty.AlertReason;
import org.waymark.notification.duty.DutyAlerts;
import org.waymark.platform.BackgroundWorker;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.signals.Notifications;

/**
 * Takes in what reporters wrote afterwards: when the bell rings, and every second in case
 * it was not heard. Their report moves up on the queue in the same transaction. What they
 * write about a closed one becomes a contact of its own.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnFace(Face.TRIAGE)
@ConditionalOnWebApplication
class LetterWork {

	@Bean
	BackgroundWorker takingLettersIn(Correspondence letters, ReportTransitions transitions, Audit audit,
			DutyAlerts alerts, GraveNews news, LaterContacts contacts, Notifications notifications) {
		Flux<?> ticks = notifications.on(Notifications.REPORT_WAITING)
			.cast(Object.class)
			.mergeWith(Flux.interval(Duration.ofSeconds(1)));
		return new BackgroundWorker("Taking letters in", ticks,
				() -> takeIn(letters, transitions, audit, alerts, news, contacts)
					.repeatWhen(done -> done.takeWhile(found -> found > 0))
					.then());
	}

	/**
	 * A letter that does not open, or that cannot be stored, wakes the people on duty, as
	 * a report would.
	 */
	private static Mono<ReceivedMessage> takeIn(Correspondence letters, ReportTransitions transitions, Audit audit,
			DutyAlerts alerts, GraveNews news, LaterContacts contacts) {
		return Mono
			.defer(() -> letters.takeInOne(
					letter -> transitions.noteReply(letter.report())
						.flatMap(noted -> news.wake(letter, noted.grave())
							.then(noted.open() ? Mono.empty()
									: contacts.open(letter, news.rules(letter, noted.grave()))))
						.then(audit.record(AuditEntry.of(Act.LETTER_TAKEN_IN, Actor.SYSTEM, letter.report().value())))
						.then(letter.opened() ? Mono.empty() : alerts.raise(AlertReason.REPAIR)),
					() -> alerts.raise(AlertReason.REPAIR)));
	}

}
