package org.waymark.platform.signals;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.api.Notification;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.postgresql.api.PostgresqlResult;
import io.r2dbc.spi.ValidationDepth;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Listens on one connection a channel, outside the pool and shared by all who ask. A
 * connection that is lost, or that no longer answers, is opened again.
 */
class ListeningNotifications implements Notifications {

	private static final Logger log = LoggerFactory.getLogger(ListeningNotifications.class);

	private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

	private static final Duration GRACE = Duration.ofSeconds(1);

	private static final Duration PULSE = Duration.ofSeconds(10);

	private final PostgresqlConnectionFactory connections;

	private final Map<String, Flux<String>> channels = new ConcurrentHashMap<>();

	ListeningNotifications(PostgresqlConnectionFactory connections) {
		this.connections = connections;
	}

	@Override
	public Flux<String> on(String channel) {
		if (!channel.matches("[a-z_]+")) {
			throw new IllegalArgumentException("A channel is named in lower snake case");
		}
		return this.channels.computeIfAbsent(channel, this::shared);
	}

	/**
	 * A late subscriber hears at once that listening has begun. Listening goes on for a
	 * moment after the last has gone. Otherwise a subscriber that left while being
	 * notified would not be counted out, and the connection would stay (seen with Reactor
	 * 3.8.6).
	 */
	private Flux<String> shared(String channel) {
		return listening(channel)
			.retryWhen(Retry.backoff(Long.MAX_VALUE, FIRST_PAUSE)
				.maxBackoff(LONGEST_PAUSE)
				.transientErrors(true)
				.doBeforeRetry((lost) -> tell(lost, channel)))
			.repeat()
			.replay(1)
			.refCount(1, GRACE);
	}

	private static void tell(Retry.RetrySignal lost, String channel) {
		if (lost.totalRetriesInARow() == 0) {
			log.warn("The database is away: not hearing {} until it is back", channel);
		}
	}

	private Flux<String> listening(String channel) {
		return Flux.usingWhen(this.connections.create(), (connection) -> heard(connection, channel),
				PostgresqlConnection::close);
	}

	private Flux<String> heard(PostgresqlConnection connection, String channel) {
		Flux<String> rings = connection.getNotifications().map(Notification::getName);
		Flux<String> begun = connection.createStatement("LISTEN " + channel)
			.execute()
			.flatMap(PostgresqlResult::getRowsUpdated)
			.thenMany(Flux.just(channel));
		return Flux.merge(rings, begun, pulse(connection));
	}

	/**
	 * A network that went away says nothing: asks now and then, and fails without an
	 * answer.
	 */
	private static Flux<String> pulse(PostgresqlConnection connection) {
		return Flux.interval(PULSE)
			.onBackpressureDrop()
			.concatMap((tick) -> connection.validate(ValidationDepth.REMOTE).timeout(PULSE))
			.concatMap((alive) -> alive ? Mono.empty() : Mono.error(new IllegalStateException("Connection lost")));
	}

}
