package org.waymark.intake;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/**
 * Deletes drafts an hour after their last answer; several processes may do so at once.
 */
@Component
@ConditionalOnFace(Face.PUBLIC)
class DraftPurge {

	private static final Logger log = LoggerFactory.getLogger(DraftPurge.class);

	private final IntakeStore store;

	DraftPurge(IntakeStore store) {
		this.store = store;
	}

	@Scheduled(fixedDelayString = "${waymark.intake.purge-every:1m}")
	Mono<Void> purge() {
		return this.store.purge().onErrorResume(Exception.class, DraftPurge::later);
	}

	/** An expired draft opens for nobody in the meantime. */
	private static Mono<Void> later(Exception failure) {
		log.warn("Old drafts could not be deleted and are tried again: {}", failure.getClass().getSimpleName());
		return Mono.empty();
	}

}
