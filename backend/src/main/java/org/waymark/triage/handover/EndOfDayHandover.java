package org.waymark.triage.handover;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.cases.NewTimelineEntry;
import org.waymark.cases.ReportAct;
import org.waymark.cases.Timeline;
import org.waymark.cases.transitions.ReportTransitions;
import org.waymark.cases.transitions.SeenReport;
import org.waymark.cases.transitions.Transition;
import org.waymark.clocks.HubCalendar;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.staff.Accounts.Colleague;
import org.waymark.staff.Member;
import org.waymark.triage.handover.HandoverStore.Closed;

/**
 * Closes the day. Whatever is red, to be read first or due before the next opening gets a
 * named person for the night, all of it in one transaction or none; nothing is released
 * or lowered by the clock.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class EndOfDayHandover {

	/** More than fit on a page are closed in turns. */
	private static final int SHOWN = 200;

	private final HandoverStore store;

	private final OpenAlarms alarms;

	private final HubCalendar calendar;

	private final Timeline timeline;

	private final Audit audit;

	private final ReportTransitions transitions;

	private final TriageDatabase database;

	EndOfDayHandover(HandoverStore store, OpenAlarms alarms, HubCalendar calendar, Timeline timeline, Audit audit,
			ReportTransitions transitions, TriageDatabase database) {
		this.store = store;
		this.alarms = alarms;
		this.calendar = calendar;
		this.timeline = timeline;
		this.audit = audit;
		this.transitions = transitions;
		this.database = database;
	}

	/**
	 * The present evening, with the reports that the reader may know of.
	 * @param all who may work at night; each report is offered to those who may read it
	 */
	Mono<Evening> see(Member reader, List<Colleague> all) {
		return this.store.now()
			.flatMap(now -> see(reader, now, this.calendar.current().nextOpening(now)))
			.flatMap(evening -> offered(evening, all));
	}

	private Mono<Evening> offered(Evening evening, List<Colleague> all) {
		List<ReportId> reports = evening.uncovered().stream().map(PendingReport::report).toList();
		return this.store.shut(reports, all.stream().map(Colleague::id).toList())
			.collect(Collectors.toSet())
			.map(shut -> new Evening(evening.now(), evening.until(),
					evening.uncovered().stream().map(report -> report.offered(all, shut)).toList(), evening.covered(),
					evening.lifted(), evening.restricted(), evening.last(), evening.alarms()));
	}

	private Mono<Evening> see(Member reader, Instant now, Instant until) {
		return Mono
			.zip(this.store.uncovered(reader.id(), until, SHOWN).collectList(),
					this.store.covered(reader.id(), SHOWN).collectList(), this.store.lifted(reader.id(), SHOWN),
					this.store.restricted(reader.id(), until, SHOWN),
					this.store.last().map(Optional::of).defaultIfEmpty(Optional.empty()), this.alarms.now())
			.map(read -> new Evening(now, until, read.getT1(), read.getT2(), read.getT3(), read.getT4(), read.getT5(),
					read.getT6()));
	}

	/**
	 * Closes the day with a person for each report.
	 * @return false if a report has changed since the form was opened; nothing is done
	 * then
	 */
	Mono<Boolean> close(Evening evening, HandoverForm form, Member member) {
		return Flux.fromIterable(evening.uncovered())
			.concatMap(report -> cover(report, form, member))
			.then(this.store.close(UUID.randomUUID(), member.id(), evening.until(), evening.uncovered().size()))
			.then(this.audit.record(AuditEntry.of(Act.DAY_CLOSED, Actor.staff(member.id()))
				.detail(Integer.toString(evening.uncovered().size()))))
			.then(this.transitions.queueChanged()) // even where nothing had to be covered
			.thenReturn(true)
			.as(this.database.transactions()::transactional)
			.onErrorReturn(Changed.class, false); // the transaction is undone as a whole
	}

	private Mono<Void> cover(PendingReport report, HandoverForm form, Member member) {
		StaffId by = form.who(report).orElseThrow();
		return this.transitions.coverForTheNight(new SeenReport(report.report(), form.version(report)), by)
			.filter(Transition::changed)
			.switchIfEmpty(Mono.error(Changed::new))
			.then(this.timeline.add(new NewTimelineEntry(report.report(), ReportAct.COVERED, member.id(),
					Optional.of(by), form.note())))
			.then(this.audit.record(AuditEntry.of(Act.REPORT_COVERED, Actor.staff(member.id()), report.report().value())
				.detail(by.toString())));
	}

	/**
	 * An evening at the hub.
	 *
	 * @param until the next opening
	 * @param uncovered reports that cannot wait until then and have nobody for the night
	 * @param covered reports that a person has for the night
	 * @param lifted how many closed reports have something unread
	 * @param restricted how many more have nobody for the night, and are restricted to
	 * others
	 * @param last when the day was last closed, if ever
	 * @param alarms other things that must not be left
	 */
	record Evening(Instant now, Instant until, List<PendingReport> uncovered, List<PendingReport> covered, long lifted,
			long restricted, Optional<Closed> last, OpenAlarms.Standing alarms) {

		/** Whether the day has been closed since the hub was open. */
		boolean closed() {
			return this.last.filter(closing -> closing.until().isAfter(this.now)).isPresent();
		}

	}

	/** A report has changed since it was seen. */
	private static final class Changed extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
