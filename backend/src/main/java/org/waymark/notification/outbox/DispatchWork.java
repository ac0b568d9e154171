package org.waymark.notification.outbox;

import java.time.Duration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

import org.waymark.notification.senders.Route;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.StandingWork;

/** Looks every second for due messages, in each lane separately. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnFace(Face.TRIAGE)
@ConditionalOnWebApplication
class DispatchWork {

	private static final Duration SECOND = Duration.ofSeconds(1);

	@Bean
	StandingWork sendingTexts(Dispatcher dispatcher) {
		return sending("Sending text messages", dispatcher, new Lane(Route.TEXT, true));
	}

	@Bean
	StandingWork sendingUrgentMail(Dispatcher dispatcher) {
		return sending("Sending urgent mail", dispatcher, new Lane(Route.EMAIL, true));
	}

	@Bean
	StandingWork sendingMail(Dispatcher dispatcher) {
		return sending("Sending mail", dispatcher, new Lane(Route.EMAIL, false));
	}

	@Bean
	StandingWork sendingCanary(Canary canary) {
		return new StandingWork("Sending the hourly test mail", Flux.interval(SECOND, Duration.ofMinutes(1)),
				canary::send);
	}

	private static StandingWork sending(String name, Dispatcher dispatcher, Lane lane) {
		return new StandingWork(name, Flux.interval(SECOND), () -> dispatcher.dispatch(lane));
	}

}
