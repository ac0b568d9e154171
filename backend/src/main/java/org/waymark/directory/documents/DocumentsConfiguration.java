package org.waymark.directory.documents;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.fetch.FetchLimits;
import org.waymark.platform.fetch.GuardedFetch;

/** Documents are fetched when that is switched on, with limits on size and time. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnFace(Face.TRIAGE)
@EnableConfigurationProperties(DocumentProperties.class)
class DocumentsConfiguration {

	private static final Duration PATIENCE = Duration.ofSeconds(45);

	private static final FetchLimits LIMITS = new FetchLimits(5, DocumentFetch.MOST_BYTES, Duration.ofSeconds(20));

	@Bean
	Documents documents(DocumentProperties properties, DocumentStore store, TriageDatabase database,
			InstantSource time) {
		Optional<DocumentFetch> fetch = properties.fetch()
				? Optional.of(new DocumentFetch(
						GuardedFetch.ofTheWeb(LIMITS, "WaymarkDocuments/1.0", properties.proxy()), PATIENCE))
				: Optional.empty();
		return new Documents(fetch, store, database, time);
	}

}
