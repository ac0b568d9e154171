package org.waymark.intake;

import java.util.Arrays;
import java.util.Base64;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.intake.checks.Assurance;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.PublicKeys;
import org.waymark.site.Submission;
import org.waymark.site.answerfacts.AnswerFacts;

/** Seals a report for the hub. A sealed report cannot be opened here again. */
@Component
@ConditionalOnFace(Face.PUBLIC)
class ReportSealer {

	/**
	 * Reports are as long as the next step, so that their length says little about them.
	 */
	private static final int STEP = 4096;

	private final PublicKeys keys;

	private final AnswerFacts facts;

	private final JsonMapper json;

	ReportSealer(PublicKeys keys, AnswerFacts facts, JsonMapper json) {
		this.keys = keys;
		this.facts = facts;
		this.json = json;
	}

	SealedSubmission seal(VisitKeys visit, Submission submission, Assurance assurance) {
		byte[] draft = visit.draftHash();
		String code = visit.returnCode().digits();
		String letterKey = Base64.getEncoder().encodeToString(this.keys.letterKey(code));
		ReportDocument report = raising(ReportDocument.of(submission, letterKey), this.facts);
		byte[] document = padded(this.json.writeValueAsBytes(report));
		byte[] context = SealContext.of(draft, ReportDocument.SCHEMA, this.keys.hubKeyId());
		return new SealedSubmission(draft, visit.reference(0), this.keys.codeVerifier(code), submission.door(),
				assurance, this.keys.hubKeyId(), this.keys.sealReport(document, context));
	}

	/** The report with the facts of each answer. */
	static ReportDocument raising(ReportDocument report, AnswerFacts facts) {
		return report.raising(answer -> facts.of(report.door(), answer.question(), answer.input(), answer.values()));
	}

	/** Pads with spaces, which JSON ignores. */
	static byte[] padded(byte[] document) {
		int steps = (document.length + STEP - 1) / STEP;
		byte[] padded = Arrays.copyOf(document, steps * STEP);
		Arrays.fill(padded, document.length, padded.length, (byte) ' ');
		return padded;
	}

}
