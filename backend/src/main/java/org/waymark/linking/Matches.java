package org.waymark.linking;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.linking.MatchIndexStore.Alike;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.HubKeys;
import org.waymark.platform.ids.ReportId;
import org.waymark.staff.Member;

/**
 * Reports that may be about the same people or place. None is named, counted or hinted at
 * that its reader may not read.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class Matches {

	private static final int SHOWN = 10;

	/** Kinds of what a person is called. */
	private static final Set<String> PERSON = Set.of(MatchField.NAME.name(), MatchField.SCHOOL.name());

	private final MatchIndexStore store;

	private final HubKeys keys;

	private final Words words;

	Matches(MatchIndexStore store, HubKeys keys, Words words) {
		this.store = store;
		this.keys = keys;
		this.words = words;
	}

	/** Those that share something with a report which the reader may read. */
	public Mono<MatchingReports> like(ReportId report, Member reader) {
		return found(this.store.like(report, reader.id(), SHOWN + 1));
	}

	/** Those that have one of some marks. */
	public Mono<MatchingReports> with(Collection<MatchKey> marks, Member reader) {
		return found(this.store.with(MatchTokens.of(marks, this.keys), reader.id(), SHOWN + 1));
	}

	private Mono<MatchingReports> found(Flux<Alike> reports) {
		return reports.map(this::row)
			.collectList()
			.map(rows -> new MatchingReports(rows.stream().limit(SHOWN).toList(), rows.size() > SHOWN));
	}

	private MatchingReports.Row row(Alike report) {
		List<String> why = report.kinds().stream().sorted().map(kind -> this.words.of("match", kind)).toList();
		return new MatchingReports.Row(report.reference().text(), report.reference().spoken(),
				TimeWords.at(report.received(), report.now()), report.received().toString(), report.later(),
				report.kinds().stream().anyMatch(PERSON::contains), why);
	}

}
