package org.waymark.admission.safety;

import java.util.EnumSet;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.waymark.cases.CodesBeforeFacts;
import org.waymark.intake.ReportDocument;
import org.waymark.intake.ReportDocument.Answer;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.answerfacts.AnswerFacts;
import org.waymark.site.safety.SafetyFact;

/**
 * Adds the facts that the hub itself knows of a report's answers. The facts that were
 * sealed with them stay. The files of the hub and of the public face may differ, and
 * neither takes away what the other says.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class FactsAdded {

	private final AnswerFacts facts;

	FactsAdded(AnswerFacts facts) {
		this.facts = facts;
	}

	/** The same report with those facts. */
	public ReportDocument to(ReportDocument report) {
		return report.raising(answer -> report.statesFacts()
				? this.facts.of(report.door(), answer.question(), answer.input(), answer.values())
				: before(report, answer));
	}

	/** An old report holds codes alone: of the shipped files, or of the council's own. */
	private Set<SafetyFact> before(ReportDocument report, Answer answer) {
		Set<SafetyFact> facts = EnumSet.noneOf(SafetyFact.class);
		facts.addAll(CodesBeforeFacts.of(report.door(), answer.input(), answer.values()));
		facts.addAll(this.facts.ofContent(report.door(), answer.question(), answer.input(), answer.values()));
		return facts;
	}

}
