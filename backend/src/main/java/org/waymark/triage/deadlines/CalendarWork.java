package org.waymark.triage.deadlines;

import java.time.Duration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.clocks.HubCalendar;
import org.waymark.platform.BackgroundWorker;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/** Keeps the calendar in force, at the start and whenever the council changes it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnFace(Face.TRIAGE)
@ConditionalOnWebApplication
class CalendarWork {

	private static final Duration OFTEN = Duration.ofMinutes(1);

	@Bean
	BackgroundWorker keepingCalendars(KeptCalendars calendars, HubCalendar calendar) {
		return new BackgroundWorker("Keeping calendars", Flux.interval(Duration.ZERO, OFTEN),
				() -> Mono.fromSupplier(calendar::current).flatMap(calendars::keep));
	}

}
