package org.waymark.directory.figures;

import java.time.Duration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

import org.waymark.platform.BackgroundWorker;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/** Keeps the figures of each month, and publishes those of today. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnFace(Face.TRIAGE)
@ConditionalOnWebApplication
@EnableConfigurationProperties(FiguresProperties.class)
class FiguresWork {

	private static final Duration A_MINUTE = Duration.ofMinutes(1);

	private static final Duration SOON = Duration.ofMinutes(5);

	@Bean
	BackgroundWorker keepingFigures(SchoolFigures figures) {
		return new BackgroundWorker("Keeping the figures of schools", Flux.interval(SOON, Duration.ofHours(1)),
				figures::keepMonth);
	}

	/** A council chooses at the start: taking back once is enough. */
	@Bean
	BackgroundWorker publishingFigures(FiguresForEverybody figures, FiguresProperties properties) {
		String name = "Publishing the figures of schools";
		return properties.figures() ? new BackgroundWorker(name, Flux.interval(Duration.ZERO, A_MINUTE), figures::show)
				: new BackgroundWorker(name, Flux.just(name), figures::takeBack);
	}

}
