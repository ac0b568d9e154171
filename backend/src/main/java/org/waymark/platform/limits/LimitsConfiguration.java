package org.waymark.platform.limits;

import java.time.InstantSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.HubKeys;
import org.waymark.platform.crypto.PublicKeys;
import org.waymark.platform.database.PublicDatabase;
import org.waymark.platform.database.TriageDatabase;

/** Each face counts for itself, with its own rights. */
@Configuration(proxyBeanMethods = false)
class LimitsConfiguration {

	private static final String PURPOSE = "limit";

	@Bean
	@ConditionalOnFace(Face.PUBLIC)
	Limits publicLimits(PublicDatabase database, PublicKeys keys, LimitsProperties settings, InstantSource time) {
		return new Limits(new BucketStore(database.client()), name -> keys.digest(PURPOSE, name), settings.patience(),
				time);
	}

	@Bean
	@ConditionalOnFace(Face.TRIAGE)
	Limits triageLimits(TriageDatabase database, HubKeys keys, LimitsProperties settings, InstantSource time) {
		return new Limits(new BucketStore(database.client()), name -> keys.digest(PURPOSE, name), settings.patience(),
				time);
	}

}
