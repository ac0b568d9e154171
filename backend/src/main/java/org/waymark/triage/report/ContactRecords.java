package org.waymark.triage.report;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.decisions.DecisionSummaries;
import org.waymark.linking.earlier.EarlierPageFactory;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.terms.ReportReference;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;
import org.waymark.triage.ownership.ReportSidebars;

/**
 * Puts the contact record of a report together: the report as it was read, its timeline,
 * its children and decisions, and the reports that it is linked with.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ContactRecords {

	private final RecordPageFactory words;

	private final ReportSidebars sides;

	private final DecisionSummaries children;

	private final EarlierPageFactory earlier;

	ContactRecords(RecordPageFactory words, ReportSidebars sides, DecisionSummaries children,
			EarlierPageFactory earlier) {
		this.words = words;
		this.sides = sides;
		this.children = children;
		this.earlier = earlier;
	}

	Mono<RecordPage> of(Reports.Read read, DeskFrame frame, Member member) {
		ReportReference reference = read.report().reference();
		return Mono
			.zip(this.sides.of(reference, member), this.children.whole(reference, member),
					this.earlier.onPaper(reference, member))
			.map(beside -> this.words.record(read, beside.getT1(), beside.getT2(), beside.getT3(), frame, member));
	}

}
