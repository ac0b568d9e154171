package org.waymark.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.access.AccessGrantStore.Done;
import org.waymark.access.AccessGrantStore.Restricted;
import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.cases.NewTimelineEntry;
import org.waymark.cases.ReportAct;
import org.waymark.cases.Timeline;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.staff.Member;
import org.waymark.staff.Permission;

/**
 * Lets a second person agree to a requested opening, or review one that a person made
 * alone.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class AccessGrants {

	private final AccessGrantStore store;

	private final Timeline timeline;

	private final Audit audit;

	private final TriageDatabase database;

	AccessGrants(AccessGrantStore store, Timeline timeline, Audit audit, TriageDatabase database) {
		this.store = store;
		this.timeline = timeline;
		this.audit = audit;
		this.database = database;
	}

	/** How many wait for a member; none for those who may not review. */
	public Mono<Long> due(Member member) {
		return member.role().may(Permission.REVIEW_OPENINGS) ? this.store.due(member.id()) : Mono.just(0L);
	}

	/** The openings that wait for a second person; the look is recorded. */
	Mono<Listed> read(Member reader) {
		return this.audit.record(AuditEntry.of(Act.OPENINGS_LISTED, Actor.staff(reader.id())))
			.then(Mono.zip(this.store.waiting(reader.id()).collectList(),
					this.store.unreviewed(reader.id()).collectList(), this.store.restricted(reader.id()).collectList()))
			.map(read -> new Listed(read.getT1(), read.getT2(), read.getT3()));
	}

	/** Agrees to a requested opening; false if there is nothing to agree to. */
	Mono<Boolean> agree(UUID opening, Member member) {
		return answered(this.store.agree(opening, member.id(), ReporterIdentityAccess.HOURS), ReportAct.REPORTER_AGREED,
				"", member);
	}

	/** Reviews what another opened alone; false when there is nothing to review. */
	Mono<Boolean> review(UUID opening, String words, Member member) {
		return answered(this.store.review(opening, member.id(), words), ReportAct.OPENING_REVIEWED, words, member);
	}

	private Mono<Boolean> answered(Mono<Done> answer, ReportAct act, String words, Member member) {
		return answer.flatMap(done -> note(done, act, words, member).thenReturn(true))
			.defaultIfEmpty(false)
			.as(this.database.transactions()::transactional);
	}

	private Mono<Void> note(Done done, ReportAct act, String words, Member member) {
		return this.timeline
			.add(new NewTimelineEntry(done.report(), act, member.id(), Optional.of(done.asker()), words))
			.then(this.audit.record(AuditEntry.of(act.audited(), Actor.staff(member.id()), done.report().value())
				.detail(done.asker().toString())));
	}

	/**
	 * Openings that a second person must look at.
	 *
	 * @param waiting for a second person to agree
	 * @param unreviewed opened by one person alone
	 * @param restricted reports that are kept to named people
	 */
	record Listed(List<AccessGrant> waiting, List<AccessGrant> unreviewed, List<Restricted> restricted) {

		@Override
		public String toString() {
			return "Listed[hidden]";
		}

	}

}
