package org.waymark.publication;

import java.nio.file.Path;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.RunProperties;
import org.waymark.platform.crypto.PublicKeys;
import org.waymark.platform.database.PublicDatabase;

/** The public face's end. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnFace(Face.PUBLIC)
class PublicationConfiguration {

	@Bean
	HostedEditions publishedEditions(PublicDatabase database, PublicationProperties properties, RunProperties run) {
		Path set = properties.stateDir();
		return new HostedEditions(database, new StateFolder((set != null) ? set : run.dataDir().resolve("state")));
	}

	@Bean
	StateFolderCheck stateFolderCheck(PublicationProperties properties) {
		return new StateFolderCheck(properties);
	}

	@Bean
	KeyedSearchSealer searchSealer(PublicKeys keys) {
		return new KeyedSearchSealer(keys);
	}

}
