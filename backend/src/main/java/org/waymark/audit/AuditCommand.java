package org.waymark.audit;

import java.time.Duration;
import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.platform.Command;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/** {@code audit verify}: reads the whole chain and says whether it holds. */
@Component("audit")
@ConditionalOnFace(Face.TRIAGE)
class AuditCommand implements Command {

	private final AuditVerification verification;

	AuditCommand(AuditVerification verification) {
		this.verification = verification;
	}

	@Override
	public int run(List<String> arguments) {
		if (!arguments.equals(List.of("verify"))) {
			System.err.println("Usage: audit verify");
			return 1;
		}
		ChainVerification verdict = this.verification.verify().block(Duration.ofHours(1));
		System.out.println((verdict != null) ? verdict.inWords() : "There was nothing to verify.");
		return (verdict != null && verdict.holds()) ? 0 : 1;
	}

}
