package org.waymark.notification.duty;

import java.time.Duration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.notification.outbox.Outbox;
import org.waymark.notification.outbox.OutboxFigures;
import org.waymark.notification.outbox.OutboxProperties;
import org.waymark.notification.outbox.ParkedMail;
import org.waymark.platform.BackgroundWorker;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.copy.QuietCopy;

/** Background work: takes due steps, and watches that mail is alive. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnFace(Face.TRIAGE)
class DutyWork {

	@Bean
	@ConditionalOnWebApplication
	BackgroundWorker tellingWhoIsOnDuty(Escalation escalation, QuietCopy copy) {
		return new BackgroundWorker("Telling who is on duty", Flux.interval(Duration.ofSeconds(1)),
				() -> copy.unlessCopied(escalation::escalate));
	}

	@Bean
	@ConditionalOnWebApplication
	BackgroundWorker watchingMail(Outbox outbox, OutboxProperties settings, DutyAlerts alerts, QuietCopy copy) {
		return new BackgroundWorker("Watching that mail is alive", Flux.interval(Duration.ofSeconds(10)),
				() -> copy.unlessCopied(() -> outbox.figures()
					.filter(figures -> isDead(figures, settings))
					.flatMap(dead -> alerts.raiseWhile(AlertReason.MAIL_DEAD))));
	}

	@Bean
	ParkedMail parkedMail(DutyAlerts alerts) {
		return () -> alerts.raise(AlertReason.MAIL_PARKED);
	}

	private static boolean isDead(OutboxFigures figures, OutboxProperties settings) {
		return figures.stalled().compareTo(settings.stale()) > 0;
	}

}
