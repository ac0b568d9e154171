package org.waymark.directory.schools;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.r2dbc.core.R2dbcEntityTemplate;
import org.springframework.data.r2dbc.dialect.PostgresDialect;
import org.springframework.data.r2dbc.repository.support.R2dbcRepositoryFactory;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;

/**
 * Spring Data on the hub's own pool, for this package alone. Boot's configuration of it
 * would open a second pool, on the public face too; and a scan for repositories makes
 * them at once, where a command such as {@code migrate} must not ask for the database
 * before it is there.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnFace(Face.TRIAGE)
class RepositoryConfiguration {

	@Bean
	R2dbcRepositoryFactory repositories(TriageDatabase database) {
		return new R2dbcRepositoryFactory(new R2dbcEntityTemplate(database.client(), PostgresDialect.INSTANCE));
	}

	@Bean
	PolicyRepository policyRepository(R2dbcRepositoryFactory repositories) {
		return repositories.getRepository(PolicyRepository.class);
	}

	@Bean
	ContactRepository contactRepository(R2dbcRepositoryFactory repositories) {
		return repositories.getRepository(ContactRepository.class);
	}

}
