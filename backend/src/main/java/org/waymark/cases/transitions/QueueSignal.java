package org.waymark.cases.transitions;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionSynchronization;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.signals.NotifyThrottle;

/**
 * Tells the open queues that something on them has changed. The version of the queue is
 * one row, so it is exact, and its order is the order of the commits.
 * <p>
 * Every transaction that changes a report locks that row. It must do so last of all:
 * somebody who held it and then waited for a report would block whoever has that report.
 * So the row is written just before the commit, once, however many reports a transaction
 * changes and whatever its caller still does.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class QueueSignal {

	private final DatabaseClient db;

	private final NotifyThrottle throttle;

	QueueSignal(TriageDatabase database, @Qualifier("queueChanged") NotifyThrottle throttle) {
		this.db = database.client();
		this.throttle = throttle;
	}

	/**
	 * Sees to it that the caller's transaction moves the queue on. Fails where there is
	 * no transaction: the change and its signal are committed together.
	 */
	Mono<Void> atCommit() {
		return TransactionSynchronizationManager.forCurrentTransaction().doOnNext(this::register).then();
	}

	private void register(TransactionSynchronizationManager transaction) {
		if (transaction.getSynchronizations().stream().noneMatch(AtCommit.class::isInstance)) {
			transaction.registerSynchronization(new AtCommit());
		}
	}

	private final class AtCommit implements TransactionSynchronization {

		@Override
		public Mono<Void> beforeCommit(boolean readOnly) {
			return QueueSignal.this.db.sql("UPDATE triage.queue_version SET version = version + 1").then();
		}

		@Override
		public Mono<Void> afterCommit() {
			return Mono.fromRunnable(QueueSignal.this.throttle::wanted);
		}

	}

}
