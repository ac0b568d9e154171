package org.waymark.directory.review;

import java.time.Duration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.r2dbc.repository.support.R2dbcRepositoryFactory;
import reactor.core.publisher.Flux;

import org.waymark.directory.schools.PolicyKinds;
import org.waymark.directory.schools.Schools;
import org.waymark.platform.BackgroundWorker;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;

/** The repository of findings, and the hourly look at what became public. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnFace(Face.TRIAGE)
class ReviewConfiguration {

	private static final Duration HOUR = Duration.ofHours(1);

	@Bean
	FindingRepository findingRepository(R2dbcRepositoryFactory repositories) {
		return repositories.getRepository(FindingRepository.class);
	}

	@Bean
	@ConditionalOnWebApplication
	BackgroundWorker showingFindings(Findings findings) {
		return new BackgroundWorker("Showing what schools did not answer", Flux.interval(HOUR), findings::showDue);
	}

	/** The day on which guidance comes into force is no act of anybody. */
	@Bean
	@ConditionalOnWebApplication
	BackgroundWorker publishingKinds(PolicyKinds kinds, Schools schools, TriageDatabase database) {
		Flux<?> changes = Flux.interval(Duration.ZERO, HOUR).map(tick -> kinds.all()).distinctUntilChanged().skip(1);
		return new BackgroundWorker("Publishing kinds of policies", changes,
				() -> schools.publish().as(database.transactions()::transactional));
	}

}
