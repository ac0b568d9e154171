package org.waymark.admission.staffentry;

import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.cases.NewTimelineEntry;
import org.waymark.cases.Timeline;
import org.waymark.intake.TakenReports;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.site.terms.ReportReference;

/**
 * Keeps who took which report. That stands in the hub's own table, never in what is
 * sealed: nobody outside can pass a report off as taken by staff.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class StaffEntries {

	private final StaffEntryStore store;

	private final TakenReports reports;

	private final Timeline timeline;

	private final Audit audit;

	private final TriageDatabase database;

	StaffEntries(StaffEntryStore store, TakenReports reports, Timeline timeline, Audit audit, TriageDatabase database) {
		this.store = store;
		this.reports = reports;
		this.timeline = timeline;
		this.audit = audit;
		this.database = database;
	}

	/** Whether and by whom a report was taken; empty for any other. */
	public Mono<StaffEntry> of(ReportReference reference) {
		return this.store.find(reference);
	}

	/** The first line of a report that was taken, once it is on the desk. */
	public Mono<Void> note(ReportId report, StaffEntry taking) {
		return this.timeline
			.add(new NewTimelineEntry(report, taking.channel().act(), taking.staff(), Optional.empty(), ""));
	}

	Mono<Instant> now() {
		return this.store.now();
	}

	String secret() {
		return this.reports.secret();
	}

	/**
	 * Seals and stores a report, and who took it, in one transaction; sent again, it
	 * stays as it was.
	 */
	Mono<TakenReports.Slip> take(StaffEntryForm form, StaffEntry taking) {
		return this.reports.accept(form.secret(), form.told().submission())
			.delayUntil(slip -> this.store.add(slip.reference(), taking)
				.filter(added -> added)
				.flatMap(added -> this.audit.record(
						AuditEntry.of(Act.REPORT_TAKEN, Actor.staff(taking.staff())).detail(taking.channel().name()))))
			.as(this.database.transactions()::transactional);
	}

}
