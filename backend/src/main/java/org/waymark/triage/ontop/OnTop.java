package org.waymark.triage.ontop;

import java.util.Optional;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.cases.NewTimelineEntry;
import org.waymark.cases.Timeline;
import org.waymark.cases.transitions.ReportTransitions;
import org.waymark.cases.transitions.Transition;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.site.terms.ReportReference;
import org.waymark.site.text.TypedText;
import org.waymark.staff.Member;

/**
 * Puts a report on top of the queue, and undoes that. Rules order what is urgent; a
 * manager may know better. Both are acts on record with their reason.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class OnTop {

	private final TopStore store;

	private final ReportTransitions transitions;

	private final Timeline timeline;

	private final Audit audit;

	private final TriageDatabase database;

	OnTop(TopStore store, ReportTransitions transitions, Timeline timeline, Audit audit, TriageDatabase database) {
		this.store = store;
		this.transitions = transitions;
		this.timeline = timeline;
		this.audit = audit;
		this.database = database;
	}

	/** A report; empty if there is none that the reader may see. */
	Mono<TopReport> see(ReportReference reference, Member reader) {
		return this.store.find(reference, reader.id());
	}

	/**
	 * Carries out a form.
	 * @return false if somebody was first, or the report is closed; nothing is changed
	 * then
	 */
	Mono<Boolean> change(TopReport report, TopForm form, Member manager) {
		return this.transitions.putOnTop(report.id(), manager.id(), form.act() == TopAct.PUT)
			.delayUntil(moved -> moved.whenChanged(id -> record(report, form, manager)))
			.map(Transition::changed)
			.as(this.database.transactions()::transactional);
	}

	private Mono<Void> record(TopReport report, TopForm form, Member manager) {
		return this.timeline
			.add(new NewTimelineEntry(report.id(), form.act().act(), manager.id(), Optional.empty(),
					TypedText.stripped(form.reason())))
			.then(this.audit
				.record(AuditEntry.of(form.act().act().audited(), Actor.staff(manager.id()), report.id().value())));
	}

}
