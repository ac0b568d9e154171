package org.waymark.access;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.access.AccessGrantStore.New;
import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.cases.NewTimelineEntry;
import org.waymark.cases.ReportAct;
import org.waymark.cases.Timeline;
import org.waymark.clocks.Deadlines;
import org.waymark.clocks.HubCalendar;
import org.waymark.clocks.WorkingTime;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.site.text.TypedText;
import org.waymark.staff.Member;

/**
 * Access to the reporter's identity. It opens with a reason. If the reporter asked for
 * confidentiality, it opens to two people together, or out of hours to one, with a review
 * on the next working day.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class ReporterIdentityAccess {

	/** A shift: a person who opened it need not repeat the reason within one. */
	static final int HOURS = 8;

	private final AccessGrantStore store;

	private final Timeline timeline;

	private final Audit audit;

	private final HubCalendar calendar;

	private final TriageDatabase database;

	private final InstantSource time;

	ReporterIdentityAccess(AccessGrantStore store, Timeline timeline, Audit audit, HubCalendar calendar,
			TriageDatabase database, InstantSource time) {
		this.store = store;
		this.timeline = timeline;
		this.audit = audit;
		this.calendar = calendar;
		this.database = database;
		this.time = time;
	}

	/** The state of a person's access for one report. */
	public Mono<State> state(ReportId report, Member member) {
		boolean hubIsOpen = this.calendar.current().isOpen(this.time.instant());
		return this.store.state(report, member.id()).defaultIfEmpty(State.SHUT).map(state -> state.at(hubIsOpen));
	}

	/**
	 * Opens it as far as it may be opened now. Each look is on record before it is shown.
	 * @param confidential whether the reporter asked that nobody else is told, or that is
	 * not known
	 * @param reason why; without one nothing is opened that was not open
	 */
	public Mono<State> open(ReportId report, boolean confidential, String reason, Member member) {
		Instant now = this.time.instant();
		WorkingTime hours = this.calendar.current();
		Way way = Way.of(confidential, hours.isOpen(now));
		return open(new New(report, "IDENTITY", member.id(), reason), way, Deadlines.statutory(now, hours));
	}

	/**
	 * The same one way.
	 * @param nextDay when a review of it would be due
	 */
	Mono<State> open(New opening, Way way, Instant nextDay) {
		return this.store.state(opening.report(), opening.asker())
			.defaultIfEmpty(State.SHUT)
			.map(state -> state.at(way == Way.WITH_A_SECOND))
			.flatMap(state -> switch (state) {
				case OPEN -> record(Act.REPORTER_READ, opening, "AGAIN").thenReturn(state);
				case WAITS -> Mono.just(state);
				case SHUT -> TypedText.isBlank(opening.words()) ? Mono.just(state) : begin(opening, way, nextDay);
			})
			.as(this.database.transactions()::transactional);
	}

	private Mono<State> begin(New opening, Way way, Instant nextDay) {
		boolean waits = way == Way.WITH_A_SECOND;
		return this.store
			.add(opening, waits ? Optional.empty() : Optional.of(HOURS),
					(way == Way.REVIEWED) ? Optional.of(nextDay) : Optional.empty())
			.then(this.timeline.add(new NewTimelineEntry(opening.report(), way.act, opening.asker(), Optional.empty(),
					opening.words())))
			.then(record(way.act.audited(), opening, way.name()))
			.thenReturn(waits ? State.WAITS : State.OPEN);
	}

	private Mono<Void> record(Act act, New opening, String codes) {
		return this.audit
			.record(AuditEntry.of(act, Actor.staff(opening.asker()), opening.report().value()).detail(codes));
	}

	/** The state of a person's access to the reporter's identity. */
	public enum State {

		/** They have to say why. */
		SHUT,
		/** A second person has to agree. */
		WAITS,
		/** They may see it for the rest of their shift. */
		OPEN;

		/**
		 * A person who asked by day need not wait at night: nobody may be there to agree.
		 */
		State at(boolean hubIsOpen) {
			return (this == WAITS && !hubIsOpen) ? SHUT : this;
		}

	}

	/** How it is opened. */
	enum Way {

		/** By one person with a reason. */
		ALONE(ReportAct.REPORTER_ALONE),
		/** By two people. */
		WITH_A_SECOND(ReportAct.REPORTER_WITH_A_SECOND),
		/** Out of hours by one, and another reviews it on the next working day. */
		REVIEWED(ReportAct.REPORTER_REVIEWED);

		private final ReportAct act;

		Way(ReportAct act) {
			this.act = act;
		}

		static Way of(boolean confidential, boolean hubIsOpen) {
			if (!confidential) {
				return ALONE;
			}
			return hubIsOpen ? WITH_A_SECOND : REVIEWED;
		}

	}

}
