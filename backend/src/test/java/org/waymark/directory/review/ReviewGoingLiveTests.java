package org.waymark.directory.review;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewGoingLiveTests {

	@Test
	void theMailboxOfTheExampleMayNotGoLive() {
		assertThat(ReviewGoingLive.faults("schools@council.example")).singleElement()
			.asString()
			.contains("school-review.yaml");
		assertThat(ReviewGoingLive.faults("schools@council.gov.uk")).isEmpty();
	}

}
