package org.waymark.retention;

import java.util.List;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.Member;

/** The rules that people confirm for closed reports. */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class Keepings {

	private final KeepingStore store;

	private final RetentionSchedule schedule;

	private final KeepingWords words;

	private final Audit audit;

	private final TriageDatabase database;

	Keepings(KeepingStore store, RetentionSchedule schedule, KeepingWords words, Audit audit, TriageDatabase database) {
		this.store = store;
		this.schedule = schedule;
		this.words = words;
		this.audit = audit;
		this.database = database;
	}

	/** How long a report is kept, in words; empty while it is open. */
	public Mono<String> on(ReportId report) {
		return this.store.closed(report).map(kept -> this.words.state(kept, rules())).defaultIfEmpty("");
	}

	/** A report; empty if there is none that the reader may see. */
	Mono<KeptReport> see(ReportReference reference, Member reader) {
		return this.store.find(reference, reader.id());
	}

	List<RetentionRule> rules() {
		return this.schedule.rules();
	}

	/**
	 * Confirms a rule.
	 * @return false if somebody was first, or the report is open; nothing is changed then
	 */
	Mono<Boolean> confirm(KeptReport report, KeepingForm form, Member by) {
		if (form.seen() != report.history().size()) {
			return Mono.just(false);
		}
		return this.store.add(report, form.rule(), form.why(), by.id())
			.filter(rows -> rows > 0)
			.flatMap(rows -> this.audit
				.record(AuditEntry.of(Act.REPORT_KEEPING_CONFIRMED, Actor.staff(by.id()), report.report().value())
					.detail(form.rule()))
				.thenReturn(true))
			.defaultIfEmpty(false)
			.as(this.database.transactions()::transactional);
	}

}
