package org.waymark.platform.ids;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReportIdTests {

	/** Documents are sealed for a place that holds it, so no other text opens them. */
	@Test
	void isSaidAsTheIdAlone() {
		UUID id = UUID.fromString("0b5a3f0e-27c5-4a9b-8f37-0d6a54a6c001");
		assertThat("CHILD/" + new ReportId(id)).isEqualTo("CHILD/0b5a3f0e-27c5-4a9b-8f37-0d6a54a6c001");
	}

}
