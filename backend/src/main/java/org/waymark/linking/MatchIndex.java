package org.waymark.linking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.cases.CaseSubjects.KeptSubject;
import org.waymark.cases.NewReport;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.HubKeys;
import org.waymark.platform.ids.ReportId;

/**
 * Keeps by what a report may be found again. Each method writes in the caller's
 * transaction.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class MatchIndex {

	private final MatchIndexStore store;

	private final HubKeys keys;

	MatchIndex(MatchIndexStore store, HubKeys keys) {
		this.store = store;
		this.keys = keys;
	}

	/**
	 * Those of a report that was just opened, and of the children and people that it
	 * names.
	 */
	public Mono<Void> begin(NewReport report, List<KeptSubject> subjects) {
		return this.store
			.add(report.id(), report.arrival().received(), report.id().value(),
					MatchTokens.of(MatchKeys.of(report.arrival().door(), report.concern().answers()), this.keys))
			.thenMany(Flux.fromIterable(subjects)
				.concatMap(subject -> add(report.id(), report.arrival().received(), subject.id(), subject.given())))
			.then();
	}

	/** Those of a child or another person that a report names. */
	public Mono<Void> add(ReportId report, Instant received, UUID subject, Map<String, List<String>> known) {
		return this.store.add(report, received, subject, MatchTokens.of(MatchKeys.of(known), this.keys));
	}

	/** The same, in place of what was known of them before. */
	public Mono<Void> replace(ReportId report, Instant received, UUID subject, Map<String, List<String>> known) {
		return this.store.remove(report, subject).then(Mono.defer(() -> add(report, received, subject, known)));
	}

}
