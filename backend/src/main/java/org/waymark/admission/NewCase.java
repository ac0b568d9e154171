package org.waymark.admission;

import java.util.List;

import org.waymark.clocks.Deadlines;
import org.waymark.clocks.WorkingTime;
import org.waymark.intake.ReportDocument;
import org.waymark.intake.WaitingReport;
import org.waymark.triage.ConcernDocument;
import org.waymark.triage.NewReport;
import org.waymark.triage.QueueCard;
import org.waymark.triage.ReporterDocument;

/** Makes of an opened report what the hub will keep. Pure. */
final class NewCase {

	private static final int OPENING = 120;

	private NewCase() {
	}

	static NewReport of(WaitingReport arrived, ReportDocument document, WorkingTime calendar) {
		List<String> rules = SafetyRules.fired(document);
		return new NewReport(arrived.id(), arrived.reference(), arrived.received(), arrived.door(),
				Deadlines.statutory(arrived.received(), calendar), calendar.version(), arrived.assurance(),
				arrived.reasons(), rules, card(document), concern(document.concern()), reporter(document.reporter()));
	}

	private static QueueCard card(ReportDocument document) {
		ReportDocument.Concern said = document.concern();
		return new QueueCard(said.danger(), said.signs(), opening(said.story()),
				document.reporter().wish().equals("ANONYMOUS"));
	}

	private static ConcernDocument concern(ReportDocument.Concern said) {
		return new ConcernDocument(said.danger(), said.story(), said.signs(), said.overLong());
	}

	private static ReporterDocument reporter(ReportDocument.Reporter who) {
		return new ReporterDocument(who.wish(), who.name(), who.phone(), who.email(), who.safeContact());
	}

	/** The first words on one line, never half a character. */
	static String opening(String story) {
		String line = story.strip().replaceAll("\\s+", " ");
		if (line.codePointCount(0, line.length()) <= OPENING) {
			return line;
		}
		return line.substring(0, line.offsetByCodePoints(0, OPENING - 1)).stripTrailing() + "…";
	}

}
