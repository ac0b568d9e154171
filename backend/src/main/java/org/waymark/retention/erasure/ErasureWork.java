package org.waymark.retention.erasure;

import java.time.Duration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

import org.waymark.platform.BackgroundWorker;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/** Goes on with what two people agreed to, should a process have stopped over it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnFace(Face.TRIAGE)
@ConditionalOnWebApplication
class ErasureWork {

	@Bean
	BackgroundWorker erasing(Erasures erasures, Tombstones tombstones) {
		return new BackgroundWorker("Erasing what two people agreed to",
				Flux.interval(Duration.ofSeconds(20), Duration.ofMinutes(1)),
				() -> tombstones.eraseAgain().then(erasures.carryOut()).then(tombstones.write()));
	}

}
