package org.waymark.statistics.disclosure;

import org.junit.jupiter.api.Test;

import org.waymark.statistics.disclosure.PublishedCell.Number;
import org.waymark.statistics.disclosure.PublishedCell.Suppressed;
import org.waymark.statistics.disclosure.PublishedShare.Bound;

import static org.assertj.core.api.Assertions.assertThat;

/** Shares come from published numbers alone. */
class PublishedShareTests {

	@Test
	void aShareIsInWholePerCent() {
		assertThat(PublishedShare.of(new Number(30, 10), new Number(110, 10)))
			.contains(new PublishedShare(27, Bound.NONE));
	}

	@Test
	void nothingIsSaidOfAWholeGroup() {
		assertThat(PublishedShare.of(new Number(110, 10), new Number(110, 10)))
			.contains(new PublishedShare(95, Bound.OVER));
		assertThat(PublishedShare.of(new Number(120, 10), new Number(110, 10)))
			.contains(new PublishedShare(95, Bound.OVER));
		assertThat(PublishedShare.of(new Number(10, 10), new Number(500, 10)))
			.contains(new PublishedShare(5, Bound.UNDER));
	}

	@Test
	void ofFewOrHiddenThereIsNone() {
		assertThat(PublishedShare.of(new Number(10, 10), new Number(10, 10))).isEmpty();
		assertThat(PublishedShare.of(new Suppressed(10), new Number(110, 10))).isEmpty();
		assertThat(PublishedShare.of(new Number(10, 10), new Suppressed(10))).isEmpty();
	}

}
