package org.waymark.publication;

import java.nio.file.Path;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.RunProperties;
import org.waymark.platform.crypto.PublicKeys;
import org.waymark.platform.database.PublicDatabase;
import org.waymark.site.publication.PublishedEditions;

/** The end at which editions are read. */
@Configuration(proxyBeanMethods = false)
class PublicationConfiguration {

	@Bean
	@ConditionalOnFace(Face.PUBLIC)
	HostedEditions publishedEditions(PublicDatabase database, PublicationProperties properties, RunProperties run) {
		Path set = properties.stateDir();
		return new HostedEditions(database, new StateFolder((set != null) ? set : run.dataDir().resolve("state")));
	}

	/** A process of the hub alone shows content, too. */
	@Bean
	@ConditionalOnFace(Face.TRIAGE)
	@ConditionalOnMissingBean(PublishedEditions.class)
	HubEditions hubEditions(EditionStore editions) {
		return new HubEditions(editions);
	}

	@Bean
	@ConditionalOnFace(Face.PUBLIC)
	StateFolderCheck stateFolderCheck(PublicationProperties properties) {
		return new StateFolderCheck(properties);
	}

	@Bean
	@ConditionalOnFace(Face.PUBLIC)
	KeyedSearchSealer searchSealer(PublicKeys keys) {
		return new KeyedSearchSealer(keys);
	}

}
