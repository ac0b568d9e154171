package org.waymark.statistics.facts;

import java.time.Duration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

import org.waymark.platform.BackgroundWorker;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/** Counts within seconds. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnFace(Face.TRIAGE)
@ConditionalOnWebApplication
class CountingWork {

	@Bean
	BackgroundWorker countingFacts(CountedFacts facts) {
		return new BackgroundWorker("Counting what reports say",
				Flux.interval(Duration.ofSeconds(5), Duration.ofSeconds(2)), facts::countWaiting);
	}

}
