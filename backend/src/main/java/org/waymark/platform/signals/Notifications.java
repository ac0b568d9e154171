package org.waymark.platform.signals;

import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import reactor.core.publisher.Flux;

/**
 * PostgreSQL's notifications, as hints to look now. One may be lost while the connection
 * is away; listeners also look without them.
 */
public interface Notifications {

	/** Rings when a sealed report is waiting. */
	String REPORT_WAITING = "waymark_report_waiting";

	/** Rings when the queue has changed. */
	String QUEUE_CHANGED = "waymark_queue_changed";

	/** Listens over connections of its own, outside any pool. */
	static Notifications over(PostgresqlConnectionFactory connections) {
		return new ListeningNotifications(connections);
	}

	/**
	 * Emits the name of the channel at each notification, and once whenever listening has
	 * begun (again), since one may have been missed. Never completes.
	 */
	Flux<String> on(String channel);

}
