package org.waymark.intake;

import java.time.Duration;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.ReportId;

/**
 * Hands sealed reports over to the hub. The caller who claims one holds it until the end
 * of the transaction, and must clear it or set it aside in that transaction.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class SealedReports {

	private final HandOverStore store;

	SealedReports(HandOverStore store) {
		this.store = store;
	}

	/**
	 * Claims the oldest waiting report that nobody else holds; empty when there is none.
	 */
	public Mono<WaitingReport> claim() {
		return this.store.claim();
	}

	/** The hub has its own record: the sealed bytes are cleared. */
	public Mono<Void> admitted(ReportId report) {
		return this.store.clear(report);
	}

	/**
	 * Sets a report aside that cannot be opened or read. Nothing of it is lost: it waits
	 * in the repair lane.
	 * @param fault a stable code
	 */
	public Mono<Void> setAside(ReportId report, String fault) {
		return this.store.setAside(report, fault);
	}

	/**
	 * Counts an attempt that failed in the database; after the fifth the report is set
	 * aside.
	 * @return whether it was set aside now
	 */
	public Mono<Boolean> failed(ReportId report) {
		return this.store.failed(report);
	}

	/**
	 * Lets what was set aside be tried again, for instance with a key that was restored.
	 */
	public Mono<Long> retry() {
		return this.store.retry();
	}

	/** The same for a report that the database refused, for any reason. */
	public Mono<Long> retryRefused() {
		return this.store.retryRefused();
	}

	public Mono<HandOverFigures> arrivals() {
		return this.store.arrivals();
	}

	/** The reports in the repair lane, oldest first, at most a hundred. */
	public Flux<SetAside> repairLane() {
		return this.store.repairLane(100);
	}

	/**
	 * Figures of reports that were accepted and are not on the desk yet.
	 *
	 * @param waiting reports not admitted yet
	 * @param oldest age of the oldest of them; zero when there is none
	 * @param setAside reports in the repair lane
	 */
	public record HandOverFigures(long waiting, Duration oldest, long setAside) {

	}

}
