package org.waymark.linking.earlier;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.cases.NewTimelineEntry;
import org.waymark.cases.ReportAct;
import org.waymark.cases.Timeline;
import org.waymark.cases.transitions.ReportTransitions;
import org.waymark.linking.MatchingReports;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.ReportId;
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
	 * How many reports may be about one child, with those linked to it and those that
	 * share what somebody is called: a question for a person, before anybody links them.
	 * @param linked how many are linked already
	 * @return empty where they are too few, or nobody has to be asked
	 */
	public Optional<Integer> perhaps(Instant received, int linked, MatchingReports possible) {
		long alike = possible.rows().stream().filter(row -> row.person() && near(received, row)).count();
		int all = 1 + linked + (int) alike;
		return (alike > 0 && all >= this.properties.concern()) ? Optional.of(all) : Optional.empty();
	}

	private boolean near(Instant received, MatchingReports.Row row) {
		ZonedDateTime other = Instant.parse(row.machine()).atZone(ZoneOffset.UTC);
		ZonedDateTime own = received.atZone(ZoneOffset.UTC);
		return other.isAfter(own.minus(this.properties.within())) && other.isBefore(own.plus(this.properties.within()));
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
	public Mono<Void> count(ReportId report, Member member) {
		return this.transitions.raiseThirdConcerns(report, this.properties.within(), this.properties.concern())
			.concatMap(raised -> this.timeline
				.add(new NewTimelineEntry(raised, ReportAct.THIRD_CONCERN, member.id(), Optional.empty(), "")))
			.then();
	}

}
