package org.waymark.triage.queue;

import java.time.Duration;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.staff.Permission;
import org.waymark.staff.SessionHandle;
import org.waymark.staff.Sessions;
import org.waymark.triage.queue.StreamPlaces.Place;

/**
 * The stream of an open queue: {@code queue} with the version whenever that has changed,
 * {@code beat} every three seconds while the session is open and the database answers,
 * and {@code ended} once when the session is over. Listening does not count as using the
 * session.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class QueueStreams {

	private static final Duration BEAT = Duration.ofSeconds(3);

	private static final String ENDED = "ended";

	private final QueueVersions versions;

	private final Sessions sessions;

	private final StreamPlaces places = new StreamPlaces();

	QueueStreams(QueueVersions versions, Sessions sessions) {
		this.versions = versions;
		this.sessions = sessions;
	}

	Flux<ServerSentEvent<String>> open(SessionHandle session) {
		return Flux.using(() -> this.places.take(session), place -> events(session, place),
				place -> this.places.leave(session, place));
	}

	private Flux<ServerSentEvent<String>> events(SessionHandle session, Place place) {
		return Flux
			.merge(this.versions.changes().map(version -> event("queue", Long.toString(version))), beats(session))
			.takeUntil(event -> ENDED.equals(event.event()))
			.takeUntilOther(place.closed());
	}

	private Flux<ServerSentEvent<String>> beats(SessionHandle session) {
		return Flux.interval(Duration.ZERO, BEAT).onBackpressureDrop().concatMap(tick -> beat(session), 1);
	}

	// No beat while the database is away: the page then says that it is not live, which
	// is true.
	private Mono<ServerSentEvent<String>> beat(SessionHandle session) {
		return this.sessions.may(session, Permission.READ_QUEUE)
			.map(open -> event(open ? "beat" : ENDED, ""))
			.onErrorResume(DataAccessException.class, away -> Mono.empty());
	}

	/**
	 * Streams would otherwise keep the process from stopping until its patience is over.
	 */
	@EventListener(ContextClosedEvent.class)
	void stop() {
		this.places.closeAll();
	}

	private static ServerSentEvent<String> event(String name, String data) {
		return ServerSentEvent.builder(data).event(name).build();
	}

}
