package org.waymark.directory.letters;

import java.time.Duration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.directory.proposals.Invitations;
import org.waymark.platform.BackgroundWorker;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/** The yearly letters, when they are switched on, and the end of links of last year. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnFace(Face.TRIAGE)
@ConditionalOnWebApplication
@EnableConfigurationProperties(LetterProperties.class)
class YearlyWork {

	private static final Duration HOUR = Duration.ofHours(1);

	@Bean
	BackgroundWorker writingToSchools(YearlyLetters letters, Invitations invitations, LetterProperties properties) {
		return new BackgroundWorker("Writing to schools once a year", Flux.interval(HOUR),
				() -> invitations.purge().then(Mono.defer(() -> properties.yearly() ? letters.send() : Mono.empty())));
	}

}
