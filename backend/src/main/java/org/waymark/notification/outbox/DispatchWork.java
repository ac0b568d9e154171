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

/** Looks every second for due messages, in each lane separately. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnFace(Face.TRIAGE)
@ConditionalOnWebApplication
class DispatchWork {

	private static final Duration SECOND = Duration.ofSeconds(1);

	@Bean
	BackgroundWorker sendingTexts(Dispatcher dispatcher) {
		return sending("Sending text messages", dispatcher, new OutboxLane(MessageRoute.TEXT, true));
	}

	@Bean
	BackgroundWorker sendingUrgentMail(Dispatcher dispatcher) {
		return sending("Sending urgent mail", dispatcher, new OutboxLane(MessageRoute.EMAIL, true));
	}

	@Bean
	BackgroundWorker sendingMail(Dispatcher dispatcher) {
		return sending("Sending mail", dispatcher, new OutboxLane(MessageRoute.EMAIL, false));
	}

	@Bean
	BackgroundWorker sendingCanary(Canary canary) {
		return new BackgroundWorker("Sending the hourly test mail", Flux.interval(SECOND, Duration.ofMinutes(1)),
				canary::send);
	}

	private static BackgroundWorker sending(String name, Dispatcher dispatcher, OutboxLane lane) {
		return new BackgroundWorker(name, Flux.interval(SECOND), () -> dispatcher.dispatch(lane));
	}

}
