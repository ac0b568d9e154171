package org.waymark.drills.probe;

import org.junit.jupiter.api.Test;

import org.waymark.drills.Drill;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code ops/faults/probe}, as part of every build. */
@Drill
class ProbeTests {

	@Test
	void takenOverPublicFaceCanDoWhatIsListedAndOpensNoAcceptedReport() throws Exception {
		assertThat(new Probe(Probe.folder()).run()).isEmpty();
	}

}
