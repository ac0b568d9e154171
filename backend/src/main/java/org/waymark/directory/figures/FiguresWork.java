package org.waymark.directory.figures;

import java.time.Duration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

import org.waymark.platform.BackgroundWorker;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/** Keeps the figures of each month, within an hour of its beginning. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnFace(Face.TRIAGE)
@ConditionalOnWebApplication
class FiguresWork {

	@Bean
	BackgroundWorker keepingFigures(SchoolFigures figures) {
		return new BackgroundWorker("Keeping the figures of schools",
				Flux.interval(Duration.ofMinutes(5), Duration.ofHours(1)), figures::keepMonth);
	}

}
