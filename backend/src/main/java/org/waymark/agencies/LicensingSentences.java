package org.waymark.agencies;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.agencies.Sentence.Words;
import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.cases.CaseHeads.CaseHead;
import org.waymark.cases.NewTimelineEntry;
import org.waymark.cases.ReportAct;
import org.waymark.cases.Timeline;
import org.waymark.cases.transitions.ReportTransitions;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.Member;

/**
 * Further sentences for licensing. Each waits until a second person has read it beside
 * the report; then the request leaves, or whoever asked is told why not.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class LicensingSentences {

	static final String AGREED = "AGREED";

	static final String REFUSED = "REFUSED";

	private static final int SHOWN = 200;

	private final SentenceStore store;

	private final RequestStore requests;

	private final Requests due;

	private final Timeline timeline;

	private final Audit audit;

	private final ReportTransitions transitions;

	private final TriageDatabase database;

	LicensingSentences(SentenceStore store, RequestStore requests, Requests due, Timeline timeline, Audit audit,
			ReportTransitions transitions, TriageDatabase database) {
		this.store = store;
		this.requests = requests;
		this.due = due;
		this.timeline = timeline;
		this.audit = audit;
		this.transitions = transitions;
		this.database = database;
	}

	/** Lets a request wait for a second person, once. */
	Mono<Void> propose(CaseHead report, AskForm form, String sentence, Member member) {
		Words words = new Words(form.question(), form.facts(), sentence);
		return this.store.add(form.id(), report.id(), form.basis(), this.due.due(report), member.id(), words)
			.flatMap(fresh -> fresh ? noted(report.id(), ReportAct.SENTENCE_PROPOSED, sentence, member) : Mono.empty())
			.as(this.database.transactions()::transactional);
	}

	/** Those of a report. */
	Flux<Sentence> about(CaseHead report, Member reader) {
		return this.store.about(report.id(), reader.id());
	}

	/** Those that wait; that they were listed is on record. */
	Flux<Sentence> waiting(Member reader) {
		return this.audit.record(AuditEntry.of(Act.SENTENCES_LISTED, Actor.staff(reader.id())))
			.thenMany(this.store.waiting(reader.id(), SHOWN));
	}

	/** One, read beside its report; the read of the report is on record. */
	Mono<Sentence> read(UUID id, ReportReference reference, Member reader) {
		return again(id, reference, reader).delayUntil(sentence -> this.audit
			.record(AuditEntry.of(Act.REPORT_READ, Actor.staff(reader.id()), sentence.report().value())));
	}

	/** The same for a reader who has it open. */
	Mono<Sentence> again(UUID id, ReportReference reference, Member reader) {
		return this.store.find(id, reference, reader.id());
	}

	/**
	 * What a second person says. Whoever asked finds the report lifted in the queue.
	 * @return false if somebody else was first, or it is their own; nothing changes then
	 */
	Mono<Boolean> decide(CaseHead report, Sentence sentence, SentenceForm form, Member member) {
		return this.store.decide(sentence.id(), form.verdict(), form.why(), member.id())
			.flatMap(done -> done ? decided(report, sentence, form, member).thenReturn(true) : Mono.just(false))
			.as(this.database.transactions()::transactional);
	}

	private Mono<Void> decided(CaseHead report, Sentence sentence, SentenceForm form, Member member) {
		boolean agreed = form.verdict().equals(AGREED);
		Mono<Void> left = Mono.justOrEmpty(agreed ? sentence.words() : Optional.empty())
			.flatMap(words -> this.requests.ask(sentence.report(), sentence.form(words), Agency.LICENSING,
					this.due.due(report), sentence.author()))
			.then();
		return left
			.then(noted(sentence.report(), agreed ? ReportAct.SENTENCE_AGREED : ReportAct.SENTENCE_REFUSED, form.why(),
					member))
			.then(this.transitions.noteAgencyReply(sentence.report()))
			.then();
	}

	private Mono<Void> noted(ReportId report, ReportAct act, String words, Member member) {
		return this.timeline.add(new NewTimelineEntry(report, act, member.id(), Optional.empty(), words))
			.then(this.audit.record(AuditEntry.of(act.audited(), Actor.staff(member.id()), report.value())))
			.then(this.transitions.queueChanged());
	}

}
