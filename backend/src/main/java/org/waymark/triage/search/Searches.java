package org.waymark.triage.search;

import java.util.Optional;
import java.util.UUID;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.cases.CaseHeads;
import org.waymark.linking.Matches;
import org.waymark.linking.MatchingReports;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.staff.Member;

/**
 * Searches for reports. The search is recorded without its words. These stay sealed for
 * an hour, so that no address holds one of them.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Searches {

	private final SearchStore store;

	private final CaseHeads heads;

	private final Matches matches;

	private final Audit audit;

	private final TriageDatabase database;

	Searches(SearchStore store, CaseHeads heads, Matches matches, Audit audit, TriageDatabase database) {
		this.store = store;
		this.heads = heads;
		this.matches = matches;
		this.audit = audit;
		this.database = database;
	}

	/**
	 * Looks for a report by its reference, or for reports by words.
	 * @return the address of what was found; empty inside where it was a reference and
	 * there is no such report that they may see
	 */
	Mono<Optional<String>> look(FindForm form, Member member) {
		return report(form, member).switchIfEmpty(Mono.defer(() -> keep(form, member)))
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty())
			.delayUntil(found -> this.audit.record(AuditEntry.of(Act.REPORTS_SOUGHT, Actor.staff(member.id()))))
			.as(this.database.transactions()::transactional);
	}

	/** The reports that a person's search found; empty if they have no such search. */
	Mono<Result> find(String id, Member member) {
		return Mono.justOrEmpty(read(id))
			.flatMap(search -> this.store.find(search, member.id()))
			.flatMap(form -> this.matches.with(form.marks(), member).map(found -> new Result(form, found)));
	}

	@Scheduled(fixedDelayString = "PT1M")
	Mono<Void> forget() {
		return Mono.defer(this.store::deleteEnded);
	}

	private Mono<String> report(FindForm form, Member member) {
		return Mono.justOrEmpty(form.reference())
			.flatMap(reference -> this.heads.find(reference, member.id()))
			.map(report -> "/triage/reports/" + report.reference());
	}

	private Mono<String> keep(FindForm form, Member member) {
		UUID id = UUID.randomUUID();
		return form.moreThanAReference() ? this.store.add(id, member.id(), form).thenReturn("/triage/find/" + id)
				: Mono.empty();
	}

	private static Optional<UUID> read(String id) {
		try {
			return Optional.of(UUID.fromString(id));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** The words of a search, and the reports found. */
	record Result(FindForm form, MatchingReports found) {

	}

}
