package org.waymark.notification.outbox;

import java.time.Duration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

import org.waymark.notification.senders.MessageRoute;
import org.waymark.platform.BackgroundWorker;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.copy.QuietCopy;

/** Looks every second for due messages, in each lane separately. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnFace(Face.TRIAGE)
@ConditionalOnWebApplication
class DispatchWork {

	private static final Duration SECOND = Duration.ofSeconds(1);

	@Bean
	BackgroundWorker sendingTexts(Dispatcher dispatcher, QuietCopy copy) {
		return sending("Sending text messages", dispatcher, copy, new OutboxLane(MessageRoute.TEXT, true));
	}

	@Bean
	BackgroundWorker sendingUrgentMail(Dispatcher dispatcher, QuietCopy copy) {
		return sending("Sending urgent mail", dispatcher, copy, new OutboxLane(MessageRoute.EMAIL, true));
	}

	@Bean
	BackgroundWorker sendingMail(Dispatcher dispatcher, QuietCopy copy) {
		return sending("Sending mail", dispatcher, copy, new OutboxLane(MessageRoute.EMAIL, false));
	}

	@Bean
	BackgroundWorker sendingCanary(Canary canary, QuietCopy copy) {
		return new BackgroundWorker("Sending the hourly test mail", Flux.interval(SECOND, Duration.ofMinutes(1)),
				() -> copy.unlessCopied(canary::send));
	}

	private static BackgroundWorker sending(String name, Dispatcher dispatcher, QuietCopy copy, OutboxLane lane) {
		return new BackgroundWorker(name, Flux.interval(SECOND),
				() -> copy.unlessCopied(() -> dispatcher.dispatch(lane)));
	}

}
