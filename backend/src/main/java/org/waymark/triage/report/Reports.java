package org.waymark.triage.report;

import java.util.Optional;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.access.ReporterIdentityAccess;
import org.waymark.access.ReporterIdentityAccess.State;
import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.cases.ConcernDocument;
import org.waymark.cases.ReporterDocument;
import org.waymark.conversations.Correspondence;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.ReportId;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.Member;
import org.waymark.staff.Permission;
import org.waymark.triage.screening.FirstLooks;

/**
 * Reports as a person reads them. The read is recorded before a word of the report is
 * opened; if it cannot be recorded, nothing is shown.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Reports {

	private final ReportStore store;

	private final Audit audit;

	private final Correspondence correspondence;

	private final FirstLooks looks;

	private final ReporterIdentityAccess vault;

	Reports(ReportStore store, Audit audit, Correspondence correspondence, FirstLooks looks,
			ReporterIdentityAccess vault) {
		this.store = store;
		this.audit = audit;
		this.correspondence = correspondence;
		this.looks = looks;
		this.vault = vault;
	}

	/** Reads a report; empty when there is none that the reader may see. */
	Mono<Read> read(ReportReference reference, Member reader) {
		return found(reference, reader).delayUntil(report -> record(report, reader))
			.flatMap(report -> this.vault.state(report.id(), reader).flatMap(state -> read(report, state, false)));
	}

	/** The same for an act that is recorded elsewhere. */
	Mono<Read> unrecorded(ReportReference reference, Member reader) {
		return found(reference, reader)
			.flatMap(report -> this.vault.state(report.id(), reader).flatMap(state -> read(report, state, false)));
	}

	/**
	 * As {@link #read}, with who reported as far as that opens.
	 * @param reason why they have to know; without one nothing opens that was not open
	 */
	Mono<Read> readWithReporter(ReportReference reference, String reason, Member reader) {
		return found(reference, reader)
			.flatMap(report -> this.vault.open(report.id(), report.confidential(), reason, reader)
				.delayUntil(state -> (state == State.OPEN) ? Mono.empty() : record(report, reader))
				.flatMap(state -> read(report, state, true)));
	}

	private Mono<StoredReport> found(ReportReference reference, Member reader) {
		return this.store.find(reference, reader.id()).delayUntil(report -> looked(report, reader));
	}

	// Only a look by a person who may rate the report counts as the first.
	private Mono<Void> looked(StoredReport report, Member reader) {
		return reader.role().may(Permission.RATE_REPORT)
				? this.correspondence.wasRead(report.id()).then(this.looks.note(report.id(), reader)) : Mono.empty();
	}

	private Mono<Void> record(StoredReport report, Member reader) {
		return this.audit.record(AuditEntry.of(Act.REPORT_READ, Actor.staff(reader.id()), report.id().value()));
	}

	private Mono<Read> read(StoredReport report, State state, boolean asked) {
		Mono<Optional<ReporterDocument>> reporter = (asked && state == State.OPEN)
				? this.store.reporter(report.id()).defaultIfEmpty(Optional.empty()) : Mono.just(Optional.empty());
		return this.store.concern(report.id())
			.zipWith(reporter, (concern, shown) -> new Read(report, concern, shown, state, asked));
	}

	/**
	 * The report as read.
	 *
	 * @param concern empty when it does not open
	 * @param reporter empty when it was not asked for, may not be shown, nothing was
	 * left, or it does not open
	 * @param vault the state of the reader's access to the reporter's identity
	 * @param asked whether the reporter was asked for
	 */
	record Read(StoredReport report, Optional<ConcernDocument> concern, Optional<ReporterDocument> reporter,
			State vault, boolean asked) {

		/** The same for readers who must not learn who reported. */
		Read withoutReporter() {
			return new Read(this.report.withoutReporter(), this.concern.map(ConcernDocument::withoutReporter),
					Optional.empty(), this.vault, false);
		}

		/** Whether who reported is shown. */
		boolean opened() {
			return this.asked && this.vault == State.OPEN;
		}

		/** Whether they asked without saying why. */
		boolean reasonMissing() {
			return this.asked && this.vault == State.SHUT;
		}

	}

}
