package org.waymark.agencies;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.cases.CaseHeads.CaseHead;
import org.waymark.cases.NewTimelineEntry;
import org.waymark.cases.Timeline;
import org.waymark.cases.transitions.ReportTransitions;
import org.waymark.clocks.Deadlines;
import org.waymark.clocks.HubCalendar;
import org.waymark.clocks.WorkingTime;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.staff.Member;

/**
 * Asks agencies, takes in their answers, and keeps the log of what was shared. Asking,
 * answering and every read is on record.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Requests {

	private static final int SHOWN = 200;

	private static final int PAGE = 50;

	private final RequestStore store;

	private final HubCalendar calendar;

	private final Timeline timeline;

	private final Audit audit;

	private final ReportTransitions transitions;

	private final TriageDatabase database;

	Requests(RequestStore store, HubCalendar calendar, Timeline timeline, Audit audit, ReportTransitions transitions,
			TriageDatabase database) {
		this.store = store;
		this.calendar = calendar;
		this.timeline = timeline;
		this.audit = audit;
		this.transitions = transitions;
		this.database = database;
	}

	/** When an answer about a report is due: by its rating, from now. */
	Instant due(CaseHead report) {
		WorkingTime current = this.calendar.current();
		return report.rating()
			.flatMap(rating -> Deadlines.rating(rating, report.now(), current))
			.orElseGet(() -> Deadlines.statutory(report.now(), current));
	}

	/** The requests about a report; from now on no answer to them counts as unread. */
	Flux<Request> read(CaseHead report, Member reader) {
		return record(Act.REQUESTS_READ, report.id(), reader, "")
			.then(this.transitions.noteAgencyReplyRead(report.id()).then())
			.as(this.database.transactions()::transactional)
			.thenMany(this.store.about(report.id()));
	}

	/** The same for a reader who has the report open. */
	Flux<Request> again(CaseHead report) {
		return this.store.about(report.id());
	}

	/** Asks an agency, once. */
	Mono<Void> ask(CaseHead report, AskForm form, Agency agency, Member member) {
		return this.store.ask(report.id(), form, agency, due(report), member.id())
			.flatMap(fresh -> fresh ? noted(report, form, agency, member) : Mono.empty())
			.as(this.database.transactions()::transactional);
	}

	private Mono<Void> noted(CaseHead report, AskForm form, Agency agency, Member member) {
		return this.timeline
			.add(new NewTimelineEntry(report.id(), agency.asked(), member.id(), Optional.empty(),
					form.question() + "\n" + form.facts()))
			.then(record(Act.AGENCY_ASKED, report.id(), member, agency + " " + form.basis()))
			.then(this.transitions.queueChanged());
	}

	/** The requests to an agency: all that it sees. */
	Flux<Request> of(Agency agency, Member reader) {
		return this.audit
			.record(AuditEntry.of(Act.AGENCY_REQUESTS_LISTED, Actor.staff(reader.id())).detail(agency.name()))
			.thenMany(this.store.of(agency, reader.id(), SHOWN));
	}

	/** One request to an agency; empty if it is none of theirs. */
	Mono<Request> find(UUID id, Agency agency, Member reader) {
		return this.store.find(id, agency, reader.id())
			.delayUntil(request -> record(Act.REQUEST_READ, request.report(), reader, agency.name()));
	}

	/** The same for a reader who has it open. */
	Mono<Request> again(UUID id, Agency agency, Member reader) {
		return this.store.find(id, agency, reader.id());
	}

	/**
	 * Answers a request.
	 * @return false if it was answered before; nothing is stored then
	 */
	Mono<Boolean> reply(Request request, ReplyForm form, Member member) {
		return this.store.reply(request.id(), form, member.id())
			.then(this.timeline.add(new NewTimelineEntry(request.report(), form.act(), member.id(), Optional.empty(),
					form.summary() + "\n" + form.risk())))
			.then(record(Act.AGENCY_ANSWERED, request.report(), member, request.agency() + " " + form.known()))
			.then(this.transitions.noteAgencyReply(request.report()))
			.thenReturn(true)
			.as(this.database.transactions()::transactional)
			.onErrorReturn(DuplicateKeyException.class, false); // a colleague answered
																// first
	}

	/**
	 * One page of the sharing log, latest first; empty if the request from which the page
	 * would continue is no longer kept.
	 * @param before only requests before this one, if it exists
	 */
	Mono<Shared> shared(Member reader, Optional<UUID> before) {
		return before.map(this.store::kept)
			.orElse(Mono.just(true))
			.filter(Boolean::booleanValue)
			.flatMap(kept -> page(reader, before));
	}

	private Mono<Shared> page(Member reader, Optional<UUID> before) {
		return this.audit.record(AuditEntry.of(Act.SHARING_LOG_READ, Actor.staff(reader.id())))
			.thenMany(this.store.shared(reader.id(), before, PAGE + 1))
			.collectList()
			.map(found -> new Shared(found.stream().limit(PAGE).toList(),
					Optional.of(found).filter(all -> all.size() > PAGE).map(all -> all.get(PAGE - 1).id())));
	}

	private Mono<Void> record(Act act, ReportId report, Member member, String codes) {
		return this.audit.record(AuditEntry.of(act, Actor.staff(member.id()), report.value()).detail(codes));
	}

	/**
	 * A page of the sharing log.
	 *
	 * @param requests newest first
	 * @param older the last of them, where there are older ones
	 */
	record Shared(List<Request> requests, Optional<UUID> older) {

	}

}
