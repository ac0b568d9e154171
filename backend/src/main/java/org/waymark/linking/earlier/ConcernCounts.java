package org.waymark.linking.earlier;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.cases.NewTimelineEntry;
import org.waymark.cases.ReportAct;
import org.waymark.cases.Timeline;
import org.waymark.cases.transitions.ReportTransitions;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.staff.Member;

/** Counts concerns about one child or family. */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class ConcernCounts {

	private final EarlierStore store;

	private final ReportTransitions transitions;

	private final EarlierProperties properties;

	private final Timeline timeline;

	ConcernCounts(EarlierStore store, ReportTransitions transitions, EarlierProperties properties, Timeline timeline) {
		this.store = store;
		this.transitions = transitions;
		this.properties = properties;
		this.timeline = timeline;
	}

	/**
	 * Waits until nobody else links or counts, before the caller's transaction changes
	 * any report.
	 */
	public Mono<Void> alone() {
		return this.store.alone();
	}

	/**
	 * Raises what is the third concern or more among the open reports linked with one,
	 * each with a line of its timeline, in the caller's transaction.
	 */
	public Mono<Void> count(UUID report, Member member) {
		return this.transitions.raiseThirdConcerns(report, this.properties.within(), this.properties.concern())
			.concatMap(raised -> this.timeline
				.add(new NewTimelineEntry(raised, ReportAct.THIRD_CONCERN, member.id(), Optional.empty(), "")))
			.then();
	}

}
