package org.waymark.admission;

import java.util.Base64;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.admission.ReportOrigins.Origin;
import org.waymark.admission.staffentry.StaffEntries;
import org.waymark.cases.CaseRecords;
import org.waymark.cases.NewReport;
import org.waymark.conversations.Correspondence;
import org.waymark.intake.ReportDocument;
import org.waymark.linking.MatchIndex;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.ids.ReportId;

/**
 * Stores all that the hub keeps of a new report, in the caller's transaction: its record,
 * by what it may be found again, the letterbox for its reporter, and who took it.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class CaseKeeper {

	private final CaseRecords cases;

	private final MatchIndex traces;

	private final Correspondence letters;

	private final StaffEntries takings;

	CaseKeeper(CaseRecords cases, MatchIndex traces, Correspondence letters, StaffEntries takings) {
		this.cases = cases;
		this.traces = traces;
		this.letters = letters;
		this.takings = takings;
	}

	Mono<Void> keep(NewReport report, ReportDocument document, Origin origin) {
		return this.cases.open(report)
			.flatMap(subjects -> this.traces.begin(report, subjects))
			.then(letterbox(report.id(), document.letterKey()))
			.then(Mono.justOrEmpty(origin.taken()).flatMap(taken -> this.takings.note(report.id(), taken)));
	}

	private Mono<Void> letterbox(ReportId report, @Nullable String key) {
		return (key != null) ? this.letters.begin(report, Base64.getDecoder().decode(key)) : Mono.empty();
	}

}
